package nl.weerklank.report;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** The code with which this browser reads the concept of a report; for as long as the session. */
@SessionScoped
public class ReportReader implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;

    public String getCode() {
        return code;
    }

    void open(String cardCode) {
        code = cardCode;
    }
}
