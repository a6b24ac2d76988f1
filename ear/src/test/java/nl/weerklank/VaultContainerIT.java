package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.idea.IdeaDrafts;
import nl.weerklank.idea.OwnIdeas;
import nl.weerklank.myidea.MyIdeas;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.rehearsal.RehearsalClock;
import nl.weerklank.retention.Retention;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.story.Stories;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;
import nl.weerklank.vault.Token;
import nl.weerklank.vault.Vault;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is kept of people, for how long, and who guesses at it, on the real server and database. */
@ExtendWith(ArquillianExtension.class)
class VaultContainerIT {

    /** People who were forgotten so far, by any test on this database. */
    private static final String TAKEN = "select coalesce(sum(taken), 0) from weerklank.retention_run where kind = 'CONTACT'";

    @Inject
    RowsInContainer rows;
    @Inject
    TownInContainer town;
    @Inject
    AsResident resident;
    @Inject
    AsAdministrator administrator;
    @Inject
    Retention retention;
    @Inject
    RehearsalClock rehearsal;
    @Inject
    Vault vault;
    @Inject
    Guesses guesses;
    @Inject
    Stories stories;
    @Inject
    IdeaDrafts drafts;
    @Inject
    OwnIdeas own;
    @Inject
    MyIdeas mine;

    @Test
    void aPersonWhoseTermIsOverIsFoundInNoTable_ADM_04() throws SQLException {
        var idea = town.applied();
        var handle = rows.text("select handle from weerklank.idea where id = '" + idea.id() + "'");
        // People type names and numbers anywhere: into their idea, an answer, a note, a message.
        rows.change("update weerklank.idea set what = what || ' Groet, Zeldzame Naam, bel 06-9876 5432', "
                + "for_whom = 'Voor Zeldzame en de straat' where id = '" + idea.id() + "'");
        rows.change("update weerklank.outbox_message set body = body || ' Mail naar zeldzaam@postbus.example' where subject_id = '"
                + idea.id() + "'");
        rows.change("insert into weerklank.task_draft (work_item_id, account, fields, saved_at) select id, 'fonds01', "
                + "'reason=Verborgenlaan 77, NL91 ABNA 0417 1643 00', now() from weerklank.work_item "
                + "where subject_id = '" + idea.id() + "' limit 1");
        rows.change("insert into weerklank.idea_question (id, idea_id, question, asked_by, asked_at, times_sent, answer) "
                + "values ('" + UUID.randomUUID() + "', '" + idea.id() + "', 'Woont u in 5099zz?', 'fonds01', now(), 1, "
                + "'Ja, Verborgenlaan 77')");
        resident.act(() -> vault.keepAccount(UUID.fromString(handle), "NL91ABNA0417164300", "Z. Naam"));
        resident.act(() -> own.withdraw(idea.code()));
        assertThat(tablesThatName()).contains("weerklank.idea", "weerklank.outbox_message", "weerklank.task_draft",
                "weerklank.idea_question");

        var before = rows.text(TAKEN);
        rehearsal.moveBy(Duration.ofDays(366));
        try {
            administrator.act(() -> assertThat(retention.dryRun()).filteredOn(c -> c.kind() == RetentionKind.CONTACT)
                    .singleElement().satisfies(c -> assertThat(c.due()).isPositive()));
            administrator.act(retention::run);
            administrator.act(() -> assertThat(retention.dryRun()).allSatisfy(c -> assertThat(c.due()).isZero()));
            administrator.act(retention::run);
        } finally {
            rehearsal.moveBy(Duration.ofDays(-366));
        }

        assertThat(tablesThatName()).isEmpty();
        assertThat(rows.text("select concat(encode(name, 'hex'), encode(mail, 'hex'), encode(phone, 'hex'), "
                + "encode(address, 'hex'), encode(co_signer, 'hex'), encode(iban, 'hex'), encode(iban_name, 'hex')) "
                + "from vault.person where erased_at is not null and id = '" + handle + "'")).isEmpty();
        assertThat(rows.text("select what from weerklank.idea where id = '" + idea.id() + "'"))
                .startsWith("Een koffieochtend").contains("[gewist]");
        assertThat(rows.text(TAKEN)).isEqualTo(String.valueOf(Integer.parseInt(before) + 1));
        assertThat(rows.text("select detail from weerklank.audit_entry where what = 'TermOver' and detail like 'CONTACT %' "
                + "order by id desc limit 1"))
                .isEqualTo("CONTACT 1");
    }

    @Test
    void draftsAndAccountsGoWhenTheirTermIsOverAndNothingElse_ADM_03() throws SQLException {
        var idea = town.applied();
        var other = town.submitted();
        var token = Token.fresh();
        resident.act(() -> drafts.keep(token, Map.of("what", "half")));
        var handle = rows.text("select handle from weerklank.idea where id = '" + idea.id() + "'");
        resident.act(() -> vault.keepAccount(UUID.fromString(handle), "NL91ABNA0417164300", "Z. Naam"));
        resident.act(() -> own.withdraw(idea.code()));
        rows.change("insert into weerklank.task_draft (work_item_id, account, fields, saved_at) select id, 'fonds01', 'a=b', "
                + "now() from weerklank.work_item where subject_id = '" + idea.id() + "' limit 1");

        rehearsal.moveBy(Duration.ofDays(31));
        try {
            administrator.act(retention::run);
        } finally {
            rehearsal.moveBy(Duration.ofDays(-31));
        }

        resident.act(() -> assertThat(drafts.find(token)).isEmpty());
        assertThat(rows.text("select iban from vault.person where id = '" + handle + "'")).isNull();
        assertThat(rows.text("select name from vault.person where id = '" + handle + "'")).isNotNull();
        assertThat(rows.text("select count(*) from weerklank.task_draft d join weerklank.work_item w on w.id = d.work_item_id "
                + "where w.subject_id = '" + idea.id() + "'")).isEqualTo("0");
        resident.act(() -> assertThat(mine.contact(other.code()).name()).isEqualTo("Zeldzame Naam"));
    }

    @Test
    void aStoryThatWasTakenBackLosesTextAndPhotoWhenItsTermIsOver_RES_20() throws SQLException {
        var idea = town.submitted();
        var photo = UUID.randomUUID();
        rows.change("insert into weerklank.idea_photo (id, idea_id, jpeg, of_story, created_at) values ('" + photo + "', '"
                + idea.id() + "', 'x', true, now())");
        rows.change("insert into weerklank.story (idea_id, text, photo_id, publish, told_at, times_later, lesson) values ('"
                + idea.id() + "', 'Het was mooi', '" + photo + "', true, now(), 0, 'Klein beginnen')");

        resident.act(() -> stories.withdraw(idea.code()));
        resident.act(() -> assertThat(stories.own(idea.code())).hasValueSatisfying(s -> {
            assertThat(s.text()).isNull();
            assertThat(s.publish()).isFalse();
        }));
        administrator.act(retention::run);
        assertThat(rows.text("select text from weerklank.story where idea_id = '" + idea.id() + "'")).isEqualTo("Het was mooi");

        rehearsal.moveBy(Duration.ofDays(31));
        try {
            administrator.act(retention::run);
        } finally {
            rehearsal.moveBy(Duration.ofDays(-31));
        }
        assertThat(rows.text("select concat(text, photo_id, lesson) from weerklank.story where idea_id = '" + idea.id() + "'"))
                .isEqualTo("Klein beginnen");
        assertThat(rows.text("select count(*) from weerklank.idea_photo where id = '" + photo + "'")).isEqualTo("0");
    }

    @Test
    void anEleventhWrongPasswordFromOneAddressClosesItForEveryAccount() {
        for (int wrong = 0; wrong < 10; wrong++) {
            resident.act(() -> assertThat(guesses.mayTry(GuessedSecret.PASSWORD, "192.0.2.7")).isTrue());
            resident.act(() -> guesses.wrong(GuessedSecret.PASSWORD, "192.0.2.7"));
        }

        resident.act(() -> assertThat(guesses.mayTry(GuessedSecret.PASSWORD, "192.0.2.7")).isFalse());
        resident.act(() -> assertThat(guesses.mayTry(GuessedSecret.PASSWORD, "192.0.2.8")).isTrue());
        assertThat(rows.text("select count(*) from vault.guess where encode(address_digest, 'escape') like '%192.0.2%'"))
                .isEqualTo("0");
    }

    /** Every table of every schema, whatever the column: plain, and as bytes. */
    private List<String> tablesThatName() {
        var found = new ArrayList<String>();
        for (var table : rows.texts("select table_schema || '.' || table_name from information_schema.tables "
                + "where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")) {
            for (var trace : List.of("zeldzame", "zeldzaam@postbus", "98765432", "9876 5432", "verborgenlaan", "5099 ?zz",
                    "NL91 ?ABNA", HexFormat.of().formatHex("Zeldzame".getBytes(StandardCharsets.UTF_8)))) {
                if (!"0".equals(rows.text("select count(*) from " + table + " t where t::text ~* '" + trace + "'"))) {
                    found.add(table);
                }
            }
        }
        return found;
    }
}
