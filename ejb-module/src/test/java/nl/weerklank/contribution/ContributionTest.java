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
