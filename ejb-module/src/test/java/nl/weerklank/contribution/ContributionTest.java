package nl.weerklank.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ContributionTest {

    @Test
    void withoutConsentNothingIsPublicWhateverWasTyped_RES_19() {
        var contribution = contribution(false);
        contribution.sort("ontmoeten", "Iemand zoekt een plek.");

        assertThat(field(contribution, "publicWords")).isNull();
    }

    @Test
    void whatIsTakenBackIsErasedAndStaysAway() {
        var contribution = contribution(true);
        contribution.sort("ontmoeten", "Iemand zoekt een plek.");
        contribution.withdraw();

        assertThat(field(contribution, "ownWords")).isNull();
        assertThat(field(contribution, "publicWords")).isNull();
        assertThatThrownBy(() -> contribution.sort("ontmoeten", "x")).hasMessage("contribution.withdrawn");
    }

    @Test
    void takingBackTwiceIsOnce() {
        var contribution = contribution(true);

        assertThat(contribution.withdraw()).isTrue();
        assertThat(contribution.withdraw()).isFalse();
        assertThat(contribution.stopShowing()).as("it is gone already").isFalse();
    }

    @Test
    void whoIsNotShownAnyMoreIsStillHeard() {
        var contribution = contribution(true);
        contribution.sort("ontmoeten", "Iemand zoekt een plek.");

        assertThat(contribution.stopShowing()).isTrue();
        assertThat(contribution.stopShowing()).isFalse();
        assertThat(field(contribution, "publicWords")).isNull();
        assertThat(field(contribution, "ownWords")).isEqualTo("Ik zoek een plek.");
    }

    @Test
    void onlyWhatWasTakenBackIsErasedAndItsMarkerStays() {
        var contribution = contribution(true);
        contribution.sort("ontmoeten", null);
        assertThatThrownBy(() -> contribution.erase(true)).isInstanceOf(IllegalStateException.class);
        contribution.withdraw();

        contribution.erase(true);
        assertThat(field(contribution, "theme")).as("figures about the theme stay honest").isEqualTo("ontmoeten");
        contribution.erase(false);
        assertThat(field(contribution, "theme")).isNull();
        assertThat(field(contribution, "state")).isEqualTo(ContributionState.WITHDRAWN);
    }

    private static Contribution contribution(boolean consent) {
        return new Contribution(new NewContribution(UUID.randomUUID(), ContributionSource.ONLINE, UUID.randomUUID(), null,
                null, consent, UUID.randomUUID(), UUID.randomUUID(), "Ik zoek een plek.", "nl", true),
                Instant.parse("2026-03-02T10:00:00Z"));
    }

    private static Object field(Contribution contribution, String name) {
        try {
            Field field = Contribution.class.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(contribution);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
