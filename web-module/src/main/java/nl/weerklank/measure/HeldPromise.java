package nl.weerklank.measure;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The code of the promise that this browser opened; for as long as the session. */
@SessionScoped
public class HeldPromise implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;

    public String getCode() {
        return code;
    }

    void open(String promiseCode) {
        code = promiseCode;
    }
}
