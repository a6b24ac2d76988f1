package nl.weerklank.measure;

/** Who would do something: the municipality, residents with it, residents themselves; or a rule that can go. */
public enum OptionKind {
    MUNICIPALITY, TOGETHER, RESIDENTS, RULE_TO_DROP
}
