package nl.weerklank.contribution;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The follow code of the contributions that this browser has open. */
@SessionScoped
public class FollowedContribution implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;

    public String getCode() {
        return code;
    }

    void open(String followCode) {
        code = followCode;
    }
}
