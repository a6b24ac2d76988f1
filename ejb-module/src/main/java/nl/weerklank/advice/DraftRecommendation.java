package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A recommendation as it stands in one version of a draft; its number is its place. */
@Embeddable
class DraftRecommendation {

    private static final int LONGEST = 1000;

    private String text;
    @Column(name = "cause_missed")
    private boolean causeMissed;

    protected DraftRecommendation() {
    }

    DraftRecommendation(NewRecommendation from) {
        text = AdviceText.required(from.text(), LONGEST, "advice.draft.recommendation");
        causeMissed = from.causeMissed();
    }

    NewRecommendation toNew() {
        return new NewRecommendation(text, causeMissed);
    }
}
