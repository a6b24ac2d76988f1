package nl.weerklank.preparation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What decision table D3 looks at: which forms suit the people and the topic. */
public record FormFacts(Set<Circumstance> circumstances) {

    /** Running initiatives count when the wijkregisseur knows one, also when nobody ticked it. */
    static FormFacts of(Set<Circumstance> ticked, boolean initiatives) {
        var all = EnumSet.noneOf(Circumstance.class);
        all.addAll(ticked);
        if (initiatives) {
            all.add(Circumstance.INITIATIVES);
        }
        return new FormFacts(all);
    }

    /** For the decision table: flags only. */
    public Map<String, Object> asFacts() {
        return Map.of("distrust", is(Circumstance.DISTRUST), "children", is(Circumstance.CHILDREN), "surroundings",
                is(Circumstance.SURROUNDINGS), "elderlyAlone", is(Circumstance.ELDERLY_ALONE), "contested",
                is(Circumstance.CONTESTED), "structural", is(Circumstance.STRUCTURAL), "initiatives",
                is(Circumstance.INITIATIVES));
    }

    private boolean is(Circumstance one) {
        return circumstances.contains(one);
    }
}
