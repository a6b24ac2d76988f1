package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Logging in and out, and what a role may open. */
class AccountIT {

    private static final Map<String, Set<String>> MAY = Map.ofEntries(
            Map.entry("beleid01", Set.of("/worklist/list", "/trajectory/list", "/trajectory/edit", "/knowledge/overview",
                    "/report/overview", "/feedback/silence", "/preparation/ask-load", "/advice/requests")),
            Map.entry("redacteur01", Set.of("/worklist/list", "/trajectory/list", "/knowledge/overview", "/report/overview")),
            Map.entry("ervaringsdeskundige01", Set.of("/worklist/list", "/knowledge/overview")),
            Map.entry("taalpanel01", Set.of("/worklist/list")),
            Map.entry("buurtondersteuner01", Set.of("/worklist/list", "/idea/on-behalf", "/message/hand-over", "/message/outbox")),
            Map.entry("fonds01", Set.of("/worklist/list", "/message/hand-over", "/fund/pots", "/fund/pot", "/fund/register",
                    "/message/outbox")),
            Map.entry("betaler01", Set.of("/worklist/list", "/fund/register", "/grant/payments",
                    "/reimbursement/payments")),
            Map.entry("jury01", Set.of("/worklist/list")),
            Map.entry("bestuurder01", Set.of("/worklist/list", "/fund/register", "/trajectory/list", "/knowledge/overview",
                    "/report/overview", "/preparation/ask-load", "/advice/requests")),
            Map.entry("beheer01", Set.of("/worklist/list", "/fund/register", "/setting/list", "/message/outbox", "/account/list",
                    "/account/edit", "/retention/list", "/webhook/list", "/incident/list",
                    "/advice/councils")),
            Map.entry("wijkregisseur01", Set.of("/worklist/list", "/trajectory/list", "/conversation/courses",
                    "/knowledge/overview", "/report/overview", "/preparation/ask-load")),
            Map.entry("gespreksleider01", Set.of("/worklist/list", "/conversation/mine", "/conversation/cards",
                    "/report/overview", "/reimbursement/own")),
            Map.entry("wijkprofessional01", Set.of("/worklist/list")),
            Map.entry("adviesraadvz01", Set.of("/worklist/list", "/advice/council")),
            Map.entry("adviesraad01", Set.of("/worklist/list", "/advice/council")),
            Map.entry("adviessecretaris01", Set.of("/worklist/list", "/advice/council", "/advice/councils")),
            Map.entry("privacy01", Set.of("/worklist/list", "/withdrawal/list", "/retention/list")),
            Map.entry("ambassadeur01", Set.of("/worklist/list", "/conversation/cards")),
            Map.entry("sleutelpersoon01", Set.of("/worklist/list", "/conversation/cards")));
    private static final Set<String> ALL = Set.of("/worklist/list", "/idea/on-behalf", "/message/hand-over",
            "/message/outbox", "/account/list", "/account/edit", "/fund/pots", "/fund/pot", "/fund/register", "/grant/payments", "/setting/list",
            "/trajectory/list", "/trajectory/edit", "/conversation/mine", "/conversation/cards", "/conversation/courses",
            "/knowledge/overview", "/report/overview", "/withdrawal/list", "/retention/list", "/feedback/silence",
            "/preparation/ask-load", "/reimbursement/own", "/reimbursement/payments", "/webhook/list", "/incident/list",
            "/advice/requests", "/advice/council", "/advice/councils");

    @Test
    void everyRoleOpensItsOwnPagesAndNoOthers() {
        MAY.forEach((account, pages) -> {
            try (var person = Person.staff(account)) {
                for (var page : ALL) {
                    var answer = person.page().request().get(Application.address() + page);
                    assertThat(answer.status()).as("%s opens %s", account, page).isEqualTo(pages.contains(page) ? 200 : 403);
                }
                pages.forEach(person::open);
                ALL.stream().filter(page -> !pages.contains(page)).findFirst().ifPresent(person::open);
            }
        });
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        try (var person = Person.resident()) {
            for (var account : Set.of("jury05", "bestaat-niet")) {
                person.open("/account/login");
                person.fill("Gebruikersnaam", account);
                person.fill("Wachtwoord", "fout");
                person.press("Log in");
                assertThat(person.sees("horen niet bij elkaar")).isTrue();
            }
        }
    }

    @Test
    void theSessionIsNewAfterLoggingInAndGoneAfterLoggingOut_ADM_08() {
        try (var person = Person.resident()) {
            person.open("/account/login");
            var before = session(person);
            person.fill("Gebruikersnaam", "jury04");
            person.fill("Wachtwoord", Application.password("jury04"));
            person.press("Log in");
            assertThat(person.heading()).isEqualTo("Mijn taken");
            assertThat(session(person)).isNotEqualTo(before);

            person.press("Log uit");
            person.page().navigate("/worklist/list");
            assertThat(person.page().url()).endsWith("/account/login");
        }
    }

    @Test
    void whoIsLoggedInAndTriesAnotherAccountIsNotLetInAsThemselves() {
        try (var person = Person.resident()) {
            for (var password : List.of(Application.password("jury03"), "fout")) {
                person.open("/account/login");
                person.fill("Gebruikersnaam", "fout".equals(password) ? "beheer01" : "jury03");
                person.fill("Wachtwoord", password);
                person.press("Log in");
            }
            assertThat(person.sees("horen niet bij elkaar")).isTrue();
            person.page().navigate("/worklist/list");
            assertThat(person.page().url()).endsWith("/account/login");
        }
    }

    private static String session(Person person) {
        return person.page().context().cookies().stream().filter(c -> "__Host-weerklank".equals(c.name))
                .map(c -> c.value).findFirst().orElse("");
    }
}
