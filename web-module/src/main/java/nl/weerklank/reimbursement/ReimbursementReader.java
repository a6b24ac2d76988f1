package nl.weerklank.reimbursement;

import jakarta.enterprise.context.SessionScoped;
import nl.weerklank.conversation.OpenedCode;

/** The code with which this browser opens reimbursements; for as long as the session. */
@SessionScoped
public class ReimbursementReader extends OpenedCode {

    private static final long serialVersionUID = 1L;
}
