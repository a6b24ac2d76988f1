package nl.weerklank.idea;

import jakarta.validation.constraints.AssertTrue;

/** A helper writes down somebody else's idea (E01): the idea is theirs, the helper is the scribe. */
public class SubmitOnBehalf extends SubmitIdea {

    @AssertTrue(message = "{idea.onBehalf.consent.required}")
    private boolean consent;

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
