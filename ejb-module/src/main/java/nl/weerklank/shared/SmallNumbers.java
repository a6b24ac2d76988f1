package nl.weerklank.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Hides numbers that would point at a person, and a second one when the total would give the first away (INV-13). */
public final class SmallNumbers {

    private SmallNumbers() {
    }

    /** The same keys; null where the number may not be shown. */
    public static <K> Map<K, Long> hide(Map<K, Long> counts, int smallest) {
        var shown = new LinkedHashMap<K, Long>(counts);
        var hidden = counts.entrySet().stream().filter(e -> e.getValue() < smallest).map(Map.Entry::getKey).toList();
        hidden.forEach(key -> shown.put(key, null));
        if (hidden.size() == 1 && counts.size() > 1) {
            shown.entrySet().stream().filter(e -> e.getValue() != null).min(Map.Entry.comparingByValue())
                    .ifPresent(smallestShown -> smallestShown.setValue(null));
        }
        return shown;
    }
}
