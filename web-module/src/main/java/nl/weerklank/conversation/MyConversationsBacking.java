package nl.weerklank.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.ReadOnce;

/** The conversations that somebody leads ({@code conversation/mine.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class MyConversationsBacking {

    @Inject
    Conversations conversations;

    public List<ConversationRow> getRows() {
        return conversations.mine();
    }
}
