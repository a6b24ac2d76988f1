package nl.weerklank.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void smallCellsAreHidden_INV_13() {
        assertThat(SmallNumbers.hide(Map.of("a", 4L), 5)).containsEntry("a", null);
        assertThat(SmallNumbers.hide(Map.of("a", 5L), 5)).containsEntry("a", 5L);
    }

    @Test
    void aTotalDoesNotGiveOneHiddenCellAway_INV_13() {
        var shown = SmallNumbers.hide(new TreeMap<>(Map.of("a", 2L, "b", 20L, "c", 9L)), 5);

        assertThat(shown).containsEntry("a", null).containsEntry("c", null).containsEntry("b", 20L);
    }

    @Test
    void twoHiddenCellsHideEachOther_INV_13() {
        var shown = SmallNumbers.hide(new TreeMap<>(Map.of("a", 2L, "b", 3L, "c", 9L)), 5);

        assertThat(shown).containsEntry("a", null).containsEntry("b", null).containsEntry("c", 9L);
    }
}
