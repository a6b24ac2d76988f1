package nl.weerklank.theme;

import jakarta.enterprise.context.SessionScoped;
import nl.weerklank.conversation.OpenedCode;

/** The code with which this browser says what comes first; for as long as the session. */
@SessionScoped
public class VotingCode extends OpenedCode {

    private static final long serialVersionUID = 1L;
}
