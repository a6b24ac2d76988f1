package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody begins to work with the platform, may something else, and leaves. */
class AccountOfficeIT {

    private static final String OWN = "drie woorden bij elkaar";

    @Test
    void somebodyIsGivenAnAccountChoosesAPasswordAndIsOutWhenItEnds() {
        try (var administrator = Person.staff("beheer01"); var official = Person.resident()) {
            administrator.open("/account/list");
            administrator.follow("Nieuw account");
            administrator.press("Bewaar het account");
            assertThat(administrator.text()).contains("kleine letters, cijfers", "Vul de naam in", "Kies minstens één rol");
            administrator.look();
            administrator.fill("Gebruikersnaam", "fonds77");
            administrator.fill("Zo heet iemand", "Fatma (fondsbeheerder)");
            administrator.tick("Fondsbeheerder");
            administrator.press("Bewaar het account");
            administrator.look();
            var first = passwordOn(administrator);

            // With the first password one can only choose another.
            logIn(official, "fonds77", first);
            assertThat(official.heading()).isEqualTo("Kies een wachtwoord");
            assertThat(official.sees("Kies eerst een eigen wachtwoord.")).isTrue();
            official.page().navigate("/fund/pots");
            assertThat(official.page().url()).endsWith("/account/login");
            for (var bad : List.of("kort", "fonds77-fonds77", "aaaaaaaaaaaaaa", first)) {
                choose(official, "fonds77", first, bad, bad);
                assertThat(official.heading()).isEqualTo("Kies een wachtwoord");
                official.look();
            }
            choose(official, "fonds77", first, OWN, "iets heel anders");
            assertThat(official.sees("De twee nieuwe wachtwoorden zijn niet gelijk.")).isTrue();
            choose(official, "fonds77", "niet-het-eerste", OWN, OWN);
            assertThat(official.sees("horen niet bij elkaar")).isTrue();
            choose(official, "fonds77", first, OWN, OWN);
            assertThat(official.sees("Uw wachtwoord is bewaard. Log nu in.")).isTrue();
            logIn(official, "fonds77", first);
            assertThat(official.sees("horen niet bij elkaar")).isTrue();
            logIn(official, "fonds77", OWN);
            official.open("/fund/pots");

            // Another role holds at the next click.
            administrator.open("/account/edit?wie=fonds77");
            administrator.untick("Fondsbeheerder");
            administrator.tick("Betaler");
            administrator.press("Bewaar het account");
            assertThat(administrator.sees("Het account is bewaard.")).isTrue();
            official.page().navigate("/fund/pots");
            assertThat(official.page().url()).endsWith("/account/login");
            logIn(official, "fonds77", OWN);
            official.open("/grant/payments");

            administrator.open("/account/edit?wie=fonds77");
            administrator.press("Stop dit account");
            assertThat(administrator.sees("is gestopt")).isTrue();
            administrator.look();
            official.page().navigate("/grant/payments");
            assertThat(official.page().url()).endsWith("/account/login");
            logIn(official, "fonds77", OWN);
            assertThat(official.sees("horen niet bij elkaar")).isTrue();

            administrator.press("Open dit account weer");
            administrator.press("Maak een nieuw wachtwoord");
            var second = passwordOn(administrator);
            logIn(official, "fonds77", OWN);
            assertThat(official.sees("horen niet bij elkaar")).isTrue();
            logIn(official, "fonds77", second);
            assertThat(official.heading()).isEqualTo("Kies een wachtwoord");
        }
        // Neither the passwords nor the sentences around them.
        assertThat(Path.of(System.getProperty("weerklank.work"), "server", "log", "server.log")).content()
                .doesNotContain("voor één keer:", "Fatma", OWN);
        assertThat(Application.value("select string_agg(e.detail, ' ' order by e.id) from weerklank.audit_entry e "
                + "join weerklank.account a on a.id = e.subject_id where a.name = 'fonds77'"))
                .isEqualTo("OPENED OWN_PASSWORD CHANGED ENDED RESUMED ONE_TIME_PASSWORD");
    }

    @Test
    void thereIsAlwaysSomebodyWhoCanAdminister() {
        try (var administrator = Person.staff("beheer01")) {
            administrator.open("/account/edit?wie=beheer01");
            administrator.press("Stop dit account");
            assertThat(administrator.sees("U kunt uw eigen account niet stoppen.")).isTrue();
            administrator.open("/account/edit?wie=beheer01");
            administrator.page().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Beheerder")
                    .setExact(true)).uncheck();
            administrator.tick("Redacteur");
            administrator.press("Bewaar het account");
            assertThat(administrator.sees("Dit is het enige account dat kan beheren.")).isTrue();
            administrator.look();

            administrator.open("/account/edit");
            administrator.fill("Gebruikersnaam", "beheer01");
            administrator.fill("Zo heet iemand", "Nog een");
            administrator.tick("Redacteur");
            administrator.press("Bewaar het account");
            assertThat(administrator.sees("Er is al een account met deze gebruikersnaam.")).isTrue();
            assertThat(administrator.page().getByLabel("Zo heet iemand").inputValue()).isEqualTo("Nog een");
        }
    }

    private static void logIn(Person person, String account, String password) {
        person.open("/account/login");
        person.fill("Gebruikersnaam", account);
        person.fill("Wachtwoord", password);
        person.press("Log in");
    }

    private static void choose(Person person, String account, String present, String chosen, String again) {
        person.open("/account/password");
        person.fill("Gebruikersnaam", account);
        person.fill("Uw wachtwoord van nu", present);
        person.fill("Uw nieuwe wachtwoord", chosen);
        person.fill("Nog een keer uw nieuwe wachtwoord", again);
        person.press("Bewaar het wachtwoord");
    }

    private static String passwordOn(Person administrator) {
        var found = Pattern.compile("voor één keer: ([a-z0-9]{4}(?:-[a-z0-9]{4}){2})").matcher(administrator.text());
        assertThat(found.find()).as(administrator.text()).isTrue();
        return found.group(1);
    }
}
