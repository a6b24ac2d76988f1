package nl.weerklank.report;

import jakarta.enterprise.context.SessionScoped;
import nl.weerklank.conversation.OpenedCode;

/** The code with which this browser reads the concept of a report; for as long as the session. */
@SessionScoped
public class ReportReader extends OpenedCode {

    private static final long serialVersionUID = 1L;
}
