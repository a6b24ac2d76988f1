package nl.weerklank.cycle;

import nl.weerklank.actor.Role;

/** What people read about a cycle without having to do anything; each is for one role. */
public enum CycleNotice {
    END_NEARS_OFFICER(Role.POLICY_OFFICER, "De einddatum nadert",
            "Over twee weken zou het vragen aan inwoners klaar zijn. Kijk of iedereen gehoord is. Lukt het niet? Spreek af wat er nog moet."),
    END_NEARS_MANAGER(Role.AREA_MANAGER, "De einddatum nadert",
            "Over twee weken zou het vragen aan inwoners klaar zijn. Kijk welke gesprekken nog komen en wie u nog mist."),
    END_NEARS_COUNCIL(Role.COUNCIL_CHAIR, "De einddatum nadert",
            "Over twee weken zou het vragen aan inwoners klaar zijn. Mist u nog een groep? Zeg het nu."),
    QUICK_ACTION_COUNCIL(Role.COUNCIL_CHAIR, "Er begint een snelle actie",
            "De gemeente doet meteen iets met wat inwoners zeiden, en wacht niet op een oorzaak. Waarom leest u op de pagina van het traject, zodra het gedaan is.");

    private final String role;
    private final String title;
    private final String text;

    CycleNotice(String role, String title, String text) {
        this.role = role;
        this.title = title;
        this.text = text;
    }

    String role() {
        return role;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    /** Each role has its own item: reading one does not close another's. */
    String taskKey() {
        return "notice" + name();
    }
}
