package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Role;

/**
 * The accounts of the demo whose roles the platform knows. The passwords come from a file that the start command made
 * ({@code WEERKLANK_DEMO_PASSWORDS}); they stand nowhere else.
 */
@ApplicationScoped
class DemoAccounts {

    private record Part(String displayName, String phone, String mail, Set<String> roles) {
    }

    private static final Map<String, Part> PARTS = Map.ofEntries(
            part("buurtondersteuner01", "Noor (buurtondersteuner)", Role.NEIGHBOURHOOD_SUPPORTER),
            part("fonds01", "Farid (fondsbeheerder)", Role.FUND_STEWARD),
            part("fonds02", "Fenna (fondsbeheerder)", Role.FUND_STEWARD),
            part("betaler01", "Bas (betaler)", Role.PAYER),
            part("bestuurder01", "Wethouder", Role.EXECUTIVE),
            part("beheer01", "Beheerder", Role.ADMINISTRATOR),
            part("beleid01", "Bregje (beleidsmedewerker)", Role.POLICY_OFFICER),
            part("beleid02", "Bilal (beleidsmedewerker)", Role.POLICY_OFFICER),
            part("redacteur01", "Roos (redacteur)", Role.EDITOR),
            part("taalpanel01", "Lid 1 van het taalpanel", Role.LANGUAGE_PANEL),
            part("taalpanel02", "Lid 2 van het taalpanel", Role.LANGUAGE_PANEL),
            part("wijkregisseur01", "Wim (wijkregisseur)", Role.AREA_MANAGER),
            part("ervaringsdeskundige01", "Esra (ervaringsdeskundige)", Role.EXPERIENCE_EXPERT),
            part("ervaringsdeskundige02", "Emiel (ervaringsdeskundige)", Role.EXPERIENCE_EXPERT),
            part("onderzoeker01", "Onno (onderzoeker)", Role.RESEARCHER),
            part("gespreksleider01", "Gespreksleider 1", Role.FACILITATOR),
            part("gespreksleider02", "Gespreksleider 2", Role.FACILITATOR),
            part("gespreksleider03", "Gespreksleider 3", Role.FACILITATOR),
            part("gespreksleider04", "Gespreksleider 4", Role.FACILITATOR),
            part("ambassadeur01", "Ambassadeur", Role.AMBASSADOR),
            part("sleutelpersoon01", "Sleutelpersoon 1", Role.KEY_PERSON),
            part("sleutelpersoon02", "Sleutelpersoon 2", Role.KEY_PERSON),
            part("sleutelpersoon03", "Sleutelpersoon 3", Role.KEY_PERSON),
            part("wijkprofessional01", "Wijkprofessional 1 (jeugdgezondheidszorg)", Role.AREA_PROFESSIONAL),
            part("wijkprofessional02", "Wijkprofessional 2 (school)", Role.AREA_PROFESSIONAL),
            part("adviesraadvz01", "Voorzitter van de adviesraad", Role.COUNCIL_CHAIR),
            part("adviesraad01", "Lid 1 van de adviesraad", Role.COUNCIL_MEMBER),
            part("adviesraad02", "Lid 2 van de adviesraad", Role.COUNCIL_MEMBER),
            part("adviesraad03", "Lid 3 van de adviesraad", Role.COUNCIL_MEMBER),
            part("adviesraad04", "Lid 4 van de adviesraad", Role.COUNCIL_MEMBER),
            part("adviesraad05", "Lid 5 van de adviesraad", Role.COUNCIL_MEMBER),
            part("adviesraad06", "Lid 6 van de adviesraad", Role.COUNCIL_MEMBER),
            part("ervaringsraad01", "Voorzitter van de ervaringsraad", Role.COUNCIL_CHAIR),
            part("ervaringsraad02", "Lid 2 van de ervaringsraad", Role.COUNCIL_MEMBER),
            part("ervaringsraad03", "Lid 3 van de ervaringsraad", Role.COUNCIL_MEMBER),
            part("adviessecretaris01", "Secretaris van de adviesraad", Role.COUNCIL_SECRETARY),
            part("privacy01", "Pim (privacyfunctionaris)", Role.PRIVACY_OFFICER),
            part("jury01", "Jurylid 1", Role.RESIDENT_JUROR),
            part("jury02", "Jurylid 2", Role.RESIDENT_JUROR),
            part("jury03", "Jurylid 3", Role.RESIDENT_JUROR),
            part("jury04", "Jurylid 4", Role.RESIDENT_JUROR),
            part("jury05", "Jurylid 5", Role.RESIDENT_JUROR));

    @Inject
    Accounts accounts;

    /** Makes each account with its password, or gives it the password of the file. */
    void provide() {
        var file = System.getenv("WEERKLANK_DEMO_PASSWORDS");
        if (file == null) {
            return;
        }
        try (var lines = Files.lines(Path.of(file))) {
            lines.map(line -> line.split("=", 2)).filter(pair -> pair.length == 2 && PARTS.containsKey(pair[0]))
                    .forEach(pair -> {
                        var part = PARTS.get(pair[0]);
                        accounts.provide(pair[0], part.displayName(), part.phone(), part.mail(), part.roles(),
                                pair[1].strip());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each account with who plays it. */
    Map<String, String> people() {
        var people = new TreeMap<String, String>();
        PARTS.forEach((account, part) -> people.put(account, part.displayName()));
        return people;
    }

    private static Map.Entry<String, Part> part(String account, String displayName, String role) {
        return Map.entry(account, new Part(displayName, "013 555 01 00", account + "@voorbeeldstad.example",
                Set.of(role)));
    }
}
