package nl.weerklank.grant;

/** What a besluit can be. SET_ASIDE: not treated, because it stayed incomplete (Awb 4:5). */
public enum BesluitOutcome {
    GRANTED, PARTLY_GRANTED, REFUSED, SET_ASIDE;

    public boolean isYes() {
        return this == GRANTED || this == PARTLY_GRANTED;
    }
}
