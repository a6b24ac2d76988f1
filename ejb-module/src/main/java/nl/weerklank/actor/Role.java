package nl.weerklank.actor;

import java.util.List;

/** The roles of the processes' lanes. The label that people see is {@code role.<NAME>} in the message bundle. */
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
    /** Beleidsmedewerker: starts trajectories, asks residents, writes what was done with their contributions. */
    public static final String POLICY_OFFICER = "POLICY_OFFICER";
    /** Redacteur: sorts what came in, mends texts that cannot be sent, keeps the word list. */
    public static final String EDITOR = "EDITOR";
    /** Lid van het taalpanel: a resident who reads along whether a text is clear and honest. */
    public static final String LANGUAGE_PANEL = "LANGUAGE_PANEL";
    /** Wijkregisseur: knows the wijk, finds another way to reach somebody. */
    public static final String AREA_MANAGER = "AREA_MANAGER";
    /** Ervaringsdeskundige: reads stories, looks for causes with others, and reads along with what others found. */
    public static final String EXPERIENCE_EXPERT = "EXPERIENCE_EXPERT";
    /** Onderzoeker: puts figures beside stories. */
    public static final String RESEARCHER = "RESEARCHER";
    /** Gespreksleider: leads conversations and notes what is said; a trained resident (INV-06). */
    public static final String FACILITATOR = "FACILITATOR";
    /** Ambassadeur: hands out the first cards and so brings people who do not come by themselves. */
    public static final String AMBASSADOR = "AMBASSADOR";
    /** Sleutelpersoon: trusted in a community; hands out cards and goes along on visits. */
    public static final String KEY_PERSON = "KEY_PERSON";
    /** Wijkprofessional, such as a youth nurse or a teacher: knows which groups are missed and how to reach them. */
    public static final String AREA_PROFESSIONAL = "AREA_PROFESSIONAL";
    /** Voorzitter van de adviesraad: is told early, and names groups that are forgotten (INV-50). */
    public static final String COUNCIL_CHAIR = "COUNCIL_CHAIR";
    /** Lid van een adviesraad: reads, remarks, writes and votes in the own council alone (S2). */
    public static final String COUNCIL_MEMBER = "COUNCIL_MEMBER";
    /** Secretaris van een adviesraad: looks whether a dossier is complete, keeps members and terms; does not vote. */
    public static final String COUNCIL_SECRETARY = "COUNCIL_SECRETARY";
    /** Privacyfunctionaris: looks what must happen with what residents took back, and how long we keep what. */
    public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";
    /** Nobody's account: the process itself, through {@code @RunAs}. */
    public static final String PROCESS = "PROCESS";

    /** The roles that an account can have. */
    public static final List<String> OF_ACCOUNTS = List.of(
            NEIGHBOURHOOD_SUPPORTER, FUND_STEWARD, PAYER, RESIDENT_JUROR, EXECUTIVE, ADMINISTRATOR,
            POLICY_OFFICER, EDITOR, LANGUAGE_PANEL, AREA_MANAGER, EXPERIENCE_EXPERT, RESEARCHER, FACILITATOR, AMBASSADOR,
            KEY_PERSON, AREA_PROFESSIONAL, COUNCIL_CHAIR, PRIVACY_OFFICER, COUNCIL_MEMBER,
            COUNCIL_SECRETARY);

    private Role() {
    }
}
