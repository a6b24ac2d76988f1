package nl.weerklank.myidea;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The follow code of the idea that this browser has open. */
@SessionScoped
public class FollowedIdea implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;

    public String getCode() {
        return code;
    }

    void open(String followCode) {
        code = followCode;
    }
}
