package nl.weerklank.conversation;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The card that this browser opened with its code; for as long as the session. */
@SessionScoped
public class HeldCard implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;

    public String getCode() {
        return code;
    }

    void open(String cardCode) {
        code = cardCode;
    }
}
