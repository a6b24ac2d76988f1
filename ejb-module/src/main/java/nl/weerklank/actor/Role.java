package nl.weerklank.actor;

import java.util.List;

/** The roles of S1's lanes. The label that people see is {@code role.<NAME>} in the message bundle. */
public final class Role {

    /** Buurtondersteuner: calls the resident, helps, asks how it was. */
    public static final String NEIGHBOURHOOD_SUPPORTER = "NEIGHBOURHOOD_SUPPORTER";
    /** Fondsbeheerder: decides under mandate, finds money, explains another way. */
    public static final String FUND_STEWARD = "FUND_STEWARD";
    /** Betaler: orders payments, never for what they decided (INV-25). */
    public static final String PAYER = "PAYER";
    /** Inwoner in de jury: advises above the fast lane. */
    public static final String RESIDENT_JUROR = "RESIDENT_JUROR";
    /** Bestuurder: is told when a promise is broken. */
    public static final String EXECUTIVE = "EXECUTIVE";
    /** Beheerder: terms, limits, areas, holidays. */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Redacteur: says whether a blocked word may stand literally (INV-29). */
    public static final String EDITOR = "EDITOR";
    /** Nobody's account: the process itself, through {@code @RunAs}. */
    public static final String PROCESS = "PROCESS";

    /** The roles that an account can have. */
    public static final List<String> OF_ACCOUNTS = List.of(
            NEIGHBOURHOOD_SUPPORTER, FUND_STEWARD, PAYER, RESIDENT_JUROR, EXECUTIVE, ADMINISTRATOR, EDITOR);

    private Role() {
    }
}
