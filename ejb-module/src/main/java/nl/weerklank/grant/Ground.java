package nl.weerklank.grant;

/** Grounds on which an application can be refused (Awb 4:25, 4:35 and the fund's rule). Labels: {@code ground.<NAME>}. */
public enum Ground {
    CEILING_REACHED, ABOVE_MAXIMUM, OUTSIDE_AREA, OWN_INTEREST, PROFIT, NOT_OPEN_TO_ALL, ALREADY_DONE, NO_PERMIT,
    NOT_FEASIBLE, OTHER_MONEY, INCOMPLETE
}
