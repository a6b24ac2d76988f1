package nl.weerklank.conversation;

import java.util.List;

/** What the owner of a card sees: the question, where the card stands, the talk that was chosen, those to choose from, and rounds that go deeper. */
public record CardDetails(String trajectory, String centralQuestion, String invitationText, InvitationState state,
        TalkRow chosen, List<TalkRow> talks, String contactName, String contactPhone, boolean known,
        List<DeeperTalks> deeper) {
}
