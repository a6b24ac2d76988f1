package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.fund.DescribePot;
import nl.weerklank.fund.Pots;
import nl.weerklank.grant.Besluiten;
import nl.weerklank.grant.ConfirmApplication;
import nl.weerklank.grant.Decide;
import nl.weerklank.grant.GrantCase;
import nl.weerklank.grant.Ground;
import nl.weerklank.grant.OwnGrants;
import nl.weerklank.grant.Register;
import nl.weerklank.grant.RegisterRow;
import nl.weerklank.idea.Answer;
import nl.weerklank.idea.IdeaDrafts;
import nl.weerklank.idea.Ideas;
import nl.weerklank.idea.OwnIdeas;
import nl.weerklank.idea.SubmitIdea;
import nl.weerklank.message.ChangeLetter;
import nl.weerklank.message.LetterTexts;
import nl.weerklank.message.MessageKind;
import nl.weerklank.myidea.MyIdeas;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsLoader;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.rehearsal.AsSteward;
import nl.weerklank.rehearsal.RehearsalClock;
import nl.weerklank.retention.Retention;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.setting.ChangeSetting;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.story.Stories;
import nl.weerklank.text.AskPhrase;
import nl.weerklank.text.WordList;
import nl.weerklank.vault.LoginTries;
import nl.weerklank.vault.Token;
import nl.weerklank.vault.Vault;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator looks after, on the real server and database: settings, texts, terms of keeping. */
@ExtendWith(ArquillianExtension.class)
class UpkeepContainerIT {

    /** People who were forgotten so far, by any test on this database. */
    private static final String TAKEN = "select coalesce(sum(taken), 0) from weerklank.retention_run where kind = 'CONTACT'";

    @Resource(lookup = "java:jboss/datasources/WeerklankDS")
    DataSource tables;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    AsLoader loader;
    @Inject
    AsResident resident;
    @Inject
    AsAdministrator administrator;
    @Inject
    AsEditor editor;
    @Inject
    Settings settings;
    @Inject
    AsSteward steward;
    @Inject
    Accounts accounts;
    @Inject
    GrantCase grantCase;
    @Inject
    Besluiten besluiten;
    @Inject
    Register register;
    @Inject
    LetterTexts letters;
    @Inject
    Retention retention;
    @Inject
    RehearsalClock rehearsal;
    @Inject
    Vault vault;
    @Inject
    LoginTries logins;
    @Inject
    Stories stories;
    @Inject
    WordList words;
    @Inject
    Pots pots;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Ideas ideas;
    @Inject
    IdeaDrafts drafts;
    @Inject
    OwnIdeas own;
    @Inject
    OwnGrants grants;
    @Inject
    MyIdeas mine;

    @Deployment
    static EnterpriseArchive platform() {
        return TestArchive.withTests();
    }

    /** The next test starts from the defaults; only a test may take rows away. */
    @AfterEach
    void forgetSettings() throws SQLException {
        change("delete from weerklank.setting");
        change("delete from weerklank.letter_edition");
    }

    @Test
    void aChangeOfATermNeverMovesAClockThatRuns_ADM_02() {
        var idea = applied();
        var clocks = List.of(
                "select first_call_by || ' ' || first_answer_by from weerklank.idea where id = '" + idea.id() + "'",
                "select confirmed_at || ' ' || legal_weeks || ' ' || legal_due || ' ' || promised_due "
                        + "from weerklank.grant_application where idea_id = '" + idea.id() + "'",
                "select string_agg(due_at::text, ' ' order by id) from weerklank.work_item where subject_id = '"
                        + idea.id() + "'",
                "select string_agg(j.duedate_::text, ' ' order by j.id_) from engine.act_ru_job j "
                        + "join engine.act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ = '"
                        + idea.id() + "'");
        var before = clocks.stream().map(this::text).toList();
        var shownBefore = nextStep(idea.code());

        for (var key : SettingKey.values()) {
            if (key.getKind() == SettingKey.Kind.NUMBER) {
                set(key, "33", today());
            }
        }
        set(SettingKey.TACIT_APPROVAL, "true", today());
        administrator.act(() -> assertThat(settings.number(SettingKey.TERM_LEGAL_WEEKS)).isEqualTo(33));

        assertThat(clocks.stream().map(this::text).toList()).isEqualTo(before).doesNotContainNull();
        assertThat(nextStep(idea.code())).isEqualTo(shownBefore);
    }

    @Test
    void theDateOfAnInvitationStaysWhenTheTermChanges_ADM_02() {
        var idea = submitted();
        var before = nextStep(idea.code());

        set(SettingKey.TERM_COMPLETION_DAYS, "60", today());

        assertThat(before).contains("YOU_APPLY");
        assertThat(nextStep(idea.code())).isEqualTo(before);
    }

    @Test
    void aNewValueHoldsFromItsDayAndStandsInHistoryAndTrail_ADM_01() {
        var tomorrow = today().plusDays(1);
        set(SettingKey.HELP_PHONE, "14 040", tomorrow);

        administrator.act(() -> {
            var row = settings.row(SettingKey.HELP_PHONE);
            assertThat(row.value()).isEqualTo(SettingKey.HELP_PHONE.defaultValue());
            assertThat(row.nextValue()).isEqualTo("14 040");
            assertThat(Dates.on(row.nextValidFrom())).isEqualTo(tomorrow);
            assertThat(settings.history(SettingKey.HELP_PHONE)).singleElement()
                    .satisfies(v -> assertThat(v.createdBy()).isEqualTo("beheer01"));
        });
        assertThat(text("select who from weerklank.audit_entry where what = 'SettingChanged' and detail = 'HELP_PHONE' "
                + "order by id desc limit 1")).isEqualTo("beheer01");
    }

    @Test
    void aWrongValueADayThatIsOverAndABlockedWordAreRefused_ADM_01_INV_29() {
        assertThatThrownBy(() -> set(SettingKey.TERM_LEGAL_WEEKS, "acht", today()))
                .isInstanceOf(BusinessException.class).hasMessage("setting.value.wrong.NUMBER");
        assertThatThrownBy(() -> set(SettingKey.CONTACT_ACCOUNT, "niemand99", today()))
                .isInstanceOf(BusinessException.class).hasMessage("setting.value.wrong.ACCOUNT");
        assertThatThrownBy(() -> set(SettingKey.HELP_PHONE, "14 040", today().minusDays(1)))
                .isInstanceOf(BusinessException.class).hasMessage("setting.validFrom.past");
        assertThatThrownBy(() -> set(SettingKey.GROUND_YES, "U kunt uw verhaal laten ophalen.", today()))
                .isInstanceOf(BusinessException.class).hasMessage("text.notSendable");
    }

    @Test
    void aLetterThatAnAdministratorRewroteIsSentFromItsDay_ADM_13() {
        rewrite(MessageKind.RECEIPT, "Idee {number} is er", "Dag! Op {firstAnswerBy} belt {contactName} u.", today());
        rewrite(MessageKind.RECEIPT, "Morgen {number}", "Straks {firstAnswerBy}, {contactName}.", today().plusDays(1));

        var idea = submitted();

        assertThat(text("select title || body from weerklank.outbox_message where kind = 'RECEIPT' and subject_id = '"
                + idea.id() + "'")).startsWith("Idee 20").contains("Dag! Op ", "Telefoon", "Vriendelijke groet");
        administrator.act(() -> assertThat(letters.history(MessageKind.RECEIPT)).hasSize(2));
        assertThat(text("select detail from weerklank.audit_entry where what = 'LetterChanged' order by id desc limit 1"))
                .isEqualTo("RECEIPT");
    }

    @Test
    void aLetterKeepsItsPlacesAndHasNoBlockedWord_ADM_13_INV_29() {
        assertThatThrownBy(() -> rewrite(MessageKind.RECEIPT, "Idee {number}", "Dank u wel, {contactName}.", today()))
                .hasMessage("letter.place.missing");
        assertThatThrownBy(() -> rewrite(MessageKind.RECEIPT, "Idee {number}",
                "Wij halen verhalen op. Op {firstAnswerBy} belt {contactName}.", today())).hasMessage("text.notSendable");
    }

    @Test
    void theEditorLetsABlockedWordStandLiterallyWithAReasonAndALogLine_INV_29() {
        var phrase = "het formulier ophalen bij balie " + UUID.randomUUID();
        var sentence = "U kunt " + phrase + ".";
        assertThatThrownBy(() -> resident.act(() -> words.requireSendable(sentence))).hasMessage("text.notSendable");

        actor.actAs("beheer01", () -> administrator.act(() -> words.ask(question(phrase))));
        assertThatThrownBy(() -> resident.act(() -> words.requireSendable(sentence))).hasMessage("text.notSendable");
        assertThatThrownBy(() -> administrator.act(() -> words.allow(phraseId(phrase), "Zo heet de balie")))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> editor.act(() -> words.allow(phraseId(phrase), " "))).hasMessage("text.phrase.reason");
        actor.actAs("redacteur01", () -> editor.act(() -> words.allow(phraseId(phrase), "Zo heet de balie")));

        resident.act(() -> words.requireSendable(sentence));
        assertThatThrownBy(() -> resident.act(() -> words.requireSendable("Wij gaan verhalen ophalen. " + sentence)))
                .hasMessage("text.notSendable");
        assertThat(text("select who || ' ' || detail from weerklank.audit_entry where what = 'PhraseAnswered' "
                + "and subject_id = '" + phraseId(phrase) + "'")).isEqualTo("redacteur01 ALLOWED");
        assertThat(text("select answered_by || ': ' || reason from weerklank.literal_phrase where id = '"
                + phraseId(phrase) + "'")).isEqualTo("redacteur01: Zo heet de balie");
    }

    @Test
    void theEditorIsAskedOnlyForPhrasesThatNeedIt_INV_29() {
        assertThatThrownBy(() -> administrator.act(() -> words.ask(question("koffie halen"))))
                .hasMessage("text.phrase.notBlocked");
        assertThatThrownBy(() -> administrator.act(() -> words.ask(question("ophalen"))))
                .hasMessage("text.phrase.bareWord");
        var phrase = "grof vuil ophalen " + UUID.randomUUID();
        administrator.act(() -> words.ask(question(phrase)));
        assertThatThrownBy(() -> administrator.act(() -> words.ask(question(phrase.toUpperCase(Locale.ROOT)))))
                .hasMessage("text.phrase.known");
        editor.act(() -> words.refuse(phraseId(phrase), "Schrijf: wij komen langs."));
        assertThatThrownBy(() -> editor.act(() -> words.allow(phraseId(phrase), "Toch wel")))
                .hasMessage("text.phrase.answered");
        assertThatThrownBy(() -> resident.act(() -> words.requireSendable(phrase))).hasMessage("text.notSendable");
    }

    @Test
    void aPersonWhoseTermIsOverIsFoundInNoTable_ADM_04() throws SQLException {
        var idea = applied();
        var handle = text("select handle from weerklank.idea where id = '" + idea.id() + "'");
        // People type names and numbers anywhere: into their idea, an answer, a note, a message.
        change("update weerklank.idea set what = what || ' Groet, Zeldzame Naam, bel 06-9876 5432', "
                + "for_whom = 'Voor Zeldzame en de straat' where id = '" + idea.id() + "'");
        change("update weerklank.outbox_message set body = body || ' Mail naar zeldzaam@postbus.example' where subject_id = '"
                + idea.id() + "'");
        change("insert into weerklank.task_draft (work_item_id, account, fields, saved_at) select id, 'fonds01', "
                + "'reason=Verborgenlaan 77, NL91 ABNA 0417 1643 00', now() from weerklank.work_item "
                + "where subject_id = '" + idea.id() + "' limit 1");
        change("insert into weerklank.idea_question (id, idea_id, question, asked_by, asked_at, times_sent, answer) "
                + "values ('" + UUID.randomUUID() + "', '" + idea.id() + "', 'Woont u in 5099zz?', 'fonds01', now(), 1, "
                + "'Ja, Verborgenlaan 77')");
        resident.act(() -> vault.keepAccount(UUID.fromString(handle), "NL91ABNA0417164300", "Z. Naam"));
        resident.act(() -> own.withdraw(idea.code()));
        assertThat(tablesThatName()).contains("weerklank.idea", "weerklank.outbox_message", "weerklank.task_draft",
                "weerklank.idea_question");

        var before = text(TAKEN);
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
        assertThat(text("select concat(encode(name, 'hex'), encode(mail, 'hex'), encode(phone, 'hex'), "
                + "encode(address, 'hex'), encode(co_signer, 'hex'), encode(iban, 'hex'), encode(iban_name, 'hex')) "
                + "from vault.person where erased_at is not null and id = '" + handle + "'")).isEmpty();
        assertThat(text("select what from weerklank.idea where id = '" + idea.id() + "'"))
                .startsWith("Een koffieochtend").contains("[gewist]");
        assertThat(text(TAKEN)).isEqualTo(String.valueOf(Integer.parseInt(before) + 1));
        assertThat(text("select detail from weerklank.audit_entry where what = 'TermOver' and detail like 'CONTACT %' "
                + "order by id desc limit 1"))
                .isEqualTo("CONTACT 1");
    }

    @Test
    void draftsAndAccountsGoWhenTheirTermIsOverAndNothingElse_ADM_03() throws SQLException {
        var idea = applied();
        var other = submitted();
        var token = Token.fresh();
        resident.act(() -> drafts.keep(token, Map.of("what", "half")));
        var handle = text("select handle from weerklank.idea where id = '" + idea.id() + "'");
        resident.act(() -> vault.keepAccount(UUID.fromString(handle), "NL91ABNA0417164300", "Z. Naam"));
        resident.act(() -> own.withdraw(idea.code()));
        change("insert into weerklank.task_draft (work_item_id, account, fields, saved_at) select id, 'fonds01', 'a=b', "
                + "now() from weerklank.work_item where subject_id = '" + idea.id() + "' limit 1");

        rehearsal.moveBy(Duration.ofDays(31));
        try {
            administrator.act(retention::run);
        } finally {
            rehearsal.moveBy(Duration.ofDays(-31));
        }

        resident.act(() -> assertThat(drafts.find(token)).isEmpty());
        assertThat(text("select iban from vault.person where id = '" + handle + "'")).isNull();
        assertThat(text("select name from vault.person where id = '" + handle + "'")).isNotNull();
        assertThat(text("select count(*) from weerklank.task_draft d join weerklank.work_item w on w.id = d.work_item_id "
                + "where w.subject_id = '" + idea.id() + "'")).isEqualTo("0");
        resident.act(() -> assertThat(mine.contact(other.code()).name()).isEqualTo("Zeldzame Naam"));
    }

    @Test
    void aStoryThatWasTakenBackLosesTextAndPhotoWhenItsTermIsOver_RES_20() throws SQLException {
        var idea = submitted();
        var photo = UUID.randomUUID();
        change("insert into weerklank.idea_photo (id, idea_id, jpeg, of_story, created_at) values ('" + photo + "', '"
                + idea.id() + "', 'x', true, now())");
        change("insert into weerklank.story (idea_id, text, photo_id, publish, told_at, times_later, lesson) values ('"
                + idea.id() + "', 'Het was mooi', '" + photo + "', true, now(), 0, 'Klein beginnen')");

        resident.act(() -> stories.withdraw(idea.code()));
        resident.act(() -> assertThat(stories.own(idea.code())).hasValueSatisfying(s -> {
            assertThat(s.text()).isNull();
            assertThat(s.publish()).isFalse();
        }));
        administrator.act(retention::run);
        assertThat(text("select text from weerklank.story where idea_id = '" + idea.id() + "'")).isEqualTo("Het was mooi");

        rehearsal.moveBy(Duration.ofDays(31));
        try {
            administrator.act(retention::run);
        } finally {
            rehearsal.moveBy(Duration.ofDays(-31));
        }
        assertThat(text("select concat(text, photo_id, lesson) from weerklank.story where idea_id = '" + idea.id() + "'"))
                .isEqualTo("Klein beginnen");
        assertThat(text("select count(*) from weerklank.idea_photo where id = '" + photo + "'")).isEqualTo("0");
    }

    @Test
    void anEleventhWrongPasswordFromOneAddressClosesItForEveryAccount() {
        for (int wrong = 0; wrong < 10; wrong++) {
            resident.act(() -> assertThat(logins.mayTry("192.0.2.7")).isTrue());
            resident.act(() -> logins.wrong("192.0.2.7"));
        }

        resident.act(() -> assertThat(logins.mayTry("192.0.2.7")).isFalse());
        resident.act(() -> assertThat(logins.mayTry("192.0.2.8")).isTrue());
        assertThat(text("select count(*) from vault.login_try where encode(address_digest, 'escape') like '%192.0.2%'"))
                .isEqualTo("0");
    }

    @Test
    void whoWaitedForAPotComesInTheOrderOfCompletenessToTheSecondThenNumber_FND_02() throws SQLException {
        var area = areaWithPot();
        var first = applied(area);
        var second = applied(area);
        assertThat(text("select count(*) from weerklank.grant_application where complete_at <> "
                + "date_trunc('second', complete_at)")).isEqualTo("0");
        var both = "('" + first.id() + "', '" + second.id() + "')";
        change("update weerklank.idea set status = 'WAITING_FOR_POT' where id in " + both);
        change("update weerklank.grant_application set complete_at = date_trunc('second', now() - interval '3 days') "
                + "where idea_id in " + both);
        change("delete from weerklank.reservation where idea_id in " + both);
        change("update weerklank.pot set reserved = 0, ceiling = 200 where neighbourhood_id = '" + area + "'");
        var outcome = new AtomicReference<String>();

        loader.act(() -> outcome.set(grantCase.reserve(second.id())));
        assertThat(outcome.get()).isEqualTo("SHORT");
        loader.act(() -> outcome.set(grantCase.reserve(first.id())));
        assertThat(outcome.get()).isEqualTo("RESERVED");
        loader.act(() -> outcome.set(grantCase.reserve(second.id())));
        assertThat(outcome.get()).isEqualTo("SHORT");
    }

    @Test
    void theBesluitKeepsTheTablesVersionInputsAndRuleAndTheRegisterAddsUp_FND_08_FND_18() {
        var idea = applied();
        var decision = new Decide();
        decision.setIdeaId(idea.id());
        decision.setOutcome(Decide.Outcome.GRANTED);
        decision.setPublicTitle("Koffieochtend");
        decision.setNoInterest(true);
        decide(decision);

        assertThat(text("select rule || ' ' || rule_version from weerklank.besluit where idea_id = '" + idea.id() + "'"))
                .matches("\\S+ [1-9][0-9]*");
        assertThat(text("select rule_inputs from weerklank.besluit where idea_id = '" + idea.id() + "'"))
                .contains("amount", "180", "openToAll");
        assertThat(text("select sum(granted) from (select sum(b.amount) granted from weerklank.besluit b) x"))
                .isEqualTo(registerSum());
    }

    @Test
    void ceilingReachedIsNoGroundWhileThereIsMoney_FND_10() {
        var idea = applied();
        var decision = new Decide();
        decision.setIdeaId(idea.id());
        decision.setOutcome(Decide.Outcome.REFUSED);
        decision.setGround(Ground.CEILING_REACHED);
        decision.setReason("Het potje is op.");
        decision.setNoInterest(true);

        assertThatThrownBy(() -> decide(decision))
                .hasMessage("grant.ground.ceilingNotReached");
    }

    @Test
    void anActivityInThePastIsFlaggedAndNotRefused_FND_17() throws SQLException {
        var idea = applied();
        var twin = submitted();
        change("update weerklank.idea set activity_date = current_date - 9, public_title = 'Zelfde titel' where id = '"
                + idea.id() + "'");
        change("update weerklank.idea set public_title = 'zelfde Titel', neighbourhood_id = (select neighbourhood_id "
                + "from weerklank.idea where id = '" + idea.id() + "') where id = '" + twin.id() + "'");

        steward.act(() -> assertThat(ideas.flags(idea.id())).containsExactly("PAST_DATE", "LIKE_ANOTHER"));
        assertThat(text("select status from weerklank.idea where id = '" + idea.id() + "'")).isNotEqualTo("REFUSED");
    }

    /** Accounts come from the start command; in the container the test makes its own. */
    private void decide(Decide decision) {
        loader.act(() -> accounts.provide("fonds01", "Farid", "013", "f@x.example", Set.of(Role.FUND_STEWARD), "een-lang-geheim"));
        actor.actAs("fonds01", () -> steward.act(() -> besluiten.decide(decision)));
    }

    /** FND-18: the register adds up to the besluiten, to the cent. */
    private String registerSum() {
        var sum = new AtomicReference<BigDecimal>(BigDecimal.ZERO);
        steward.act(() -> sum.set(register.perPot().stream().map(RegisterRow::granted)
                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        return sum.get().setScale(2).toPlainString();
    }

    /** Every table of every schema, whatever the column: plain, and as bytes. */
    private List<String> tablesThatName() {
        var found = new ArrayList<String>();
        for (var table : texts("select table_schema || '.' || table_name from information_schema.tables "
                + "where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')")) {
            for (var trace : List.of("zeldzame", "zeldzaam@postbus", "98765432", "9876 5432", "verborgenlaan", "5099 ?zz",
                    "NL91 ?ABNA", HexFormat.of().formatHex("Zeldzame".getBytes(StandardCharsets.UTF_8)))) {
                if (!"0".equals(text("select count(*) from " + table + " t where t::text ~* '" + trace + "'"))) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static AskPhrase question(String phrase) {
        var command = new AskPhrase();
        command.setPhrase(phrase);
        command.setWhy("Het staat zo op het bord.");
        return command;
    }

    private UUID phraseId(String phrase) {
        return UUID.fromString(text("select id from weerklank.literal_phrase where phrase = '" + phrase + "'"));
    }

    private void set(SettingKey key, String value, LocalDate from) {
        var command = new ChangeSetting();
        command.setKey(key);
        command.setValue(value);
        command.setValidFrom(from);
        asAdministrator(() -> settings.change(command));
    }

    private void rewrite(MessageKind kind, String title, String body, LocalDate from) {
        var command = new ChangeLetter();
        command.setKind(kind);
        command.setTitle(title);
        command.setBody(body);
        command.setValidFrom(from);
        asAdministrator(() -> letters.change(command));
    }

    private void asAdministrator(Runnable act) {
        actor.actAs("beheer01", () -> administrator.act(act));
    }

    private String nextStep(String code) {
        var step = new AtomicReference<String>();
        resident.act(() -> step.set(mine.page(code).nextStep().toString()));
        return step.get();
    }

    /** An idea that passes the quick check: its owner is invited to apply. */
    private Handed submitted() {
        return submitted(areaWithPot());
    }

    private Handed submitted(UUID area) {
        var handed = new AtomicReference<Handed>();
        resident.act(() -> {
            var token = Token.fresh();
            drafts.keep(token, Map.of());
            var form = new SubmitIdea();
            form.setWhat("Een koffieochtend");
            form.setNeighbourhoodId(area);
            form.setAmount(BigDecimal.valueOf(180));
            form.setActivityDate(today().plusDays(30));
            form.setOpenToAll(Answer.YES);
            form.setProfit(Answer.NO);
            form.setOwnInterest(Answer.NO);
            form.setPermitNeeded(Answer.NO);
            form.setName("Zeldzame Naam");
            form.setMail("zeldzaam@postbus.example");
            form.setPhone("06 98765432");
            form.setMailProgress(true);
            var receipt = ideas.submit(token, form);
            handed.set(new Handed(own.idOf(receipt.followCode()), receipt.followCode()));
        });
        return handed.get();
    }

    /** An idea whose owner asked for the money: all clocks run. */
    private Handed applied() {
        return applied(areaWithPot());
    }

    private Handed applied(UUID area) {
        var idea = submitted(area);
        var application = new ConfirmApplication();
        application.setName("Zeldzame Naam");
        application.setStreet("Verborgenlaan 77");
        application.setPostcode("5099 ZZ");
        application.setCity("Voorbeeldstad");
        application.setAgeGroup(ConfirmApplication.AgeGroup.ADULT);
        application.setMailBesluit(true);
        application.setConfirmed(true);
        resident.act(() -> grants.apply(idea.code(), application));
        await("select promised_due::text from weerklank.grant_application where promised_due is not null and idea_id = '"
                + idea.id() + "'");
        await("select id::text from weerklank.work_item where state = 'OPEN' and task_key = 'decide' and subject_id = '"
                + idea.id() + "'");
        return idea;
    }

    private UUID areaWithPot() {
        var made = new AtomicReference<UUID>();
        loader.act(() -> {
            made.set(neighbourhoods.add("Wijk " + UUID.randomUUID(), true, Set.of()));
            var pot = new DescribePot();
            pot.setName("Potje");
            pot.setNeighbourhoodId(made.get());
            pot.setCeiling(BigDecimal.valueOf(5000));
            pot.setFastLane(BigDecimal.valueOf(250));
            pot.setMaximum(BigDecimal.valueOf(1500));
            pot.setPeriodFrom(today().minusDays(1));
            pot.setPeriodTo(today().plusYears(1));
            pot.setPublishedOn(today().minusDays(30));
            pot.setRuleReference("Regeling");
            pot.setMandateHolder("fonds01");
            pots.open(pots.describe(pot));
        });
        return made.get();
    }

    private LocalDate today() {
        return Dates.on(clock.instant());
    }

    /** A job may have to bring it. */
    private String await(String sql) {
        for (int tries = 0; tries < 120; tries++) {
            var found = text(sql);
            if (found != null) {
                return found;
            }
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("this did not come: " + sql);
    }

    private String text(String sql) {
        var found = texts(sql);
        return found.isEmpty() ? null : found.get(0);
    }

    private List<String> texts(String sql) {
        try (var connection = tables.getConnection(); var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = tables.getConnection(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private record Handed(UUID id, String code) {
    }
}
