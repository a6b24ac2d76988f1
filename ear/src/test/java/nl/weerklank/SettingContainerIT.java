package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.message.ChangeLetter;
import nl.weerklank.message.LetterTexts;
import nl.weerklank.message.MessageKind;
import nl.weerklank.myidea.MyIdeas;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsEditor;
import nl.weerklank.rehearsal.AsResident;
import nl.weerklank.setting.ChangeSetting;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.text.AskPhrase;
import nl.weerklank.text.WordList;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What administrators and editors change, on the real server and database: settings, letters and words. */
@ExtendWith(ArquillianExtension.class)
class SettingContainerIT {

    @Inject
    RowsInContainer rows;
    @Inject
    TownInContainer town;
    @Inject
    CurrentActor actor;
    @Inject
    AsResident resident;
    @Inject
    AsAdministrator administrator;
    @Inject
    AsEditor editor;
    @Inject
    Settings settings;
    @Inject
    LetterTexts letters;
    @Inject
    WordList words;
    @Inject
    MyIdeas mine;

    /** The next test starts from the defaults; only a test may take rows away. */
    @AfterEach
    void forgetSettings() throws SQLException {
        rows.change("delete from weerklank.setting");
        rows.change("delete from weerklank.letter_edition");
    }

    @Test
    void aChangeOfATermNeverMovesAClockThatRuns_ADM_02() {
        var idea = town.applied();
        var clocks = List.of(
                "select first_call_by || ' ' || first_answer_by from weerklank.idea where id = '" + idea.id() + "'",
                "select confirmed_at || ' ' || legal_weeks || ' ' || legal_due || ' ' || promised_due "
                        + "from weerklank.grant_application where idea_id = '" + idea.id() + "'",
                "select string_agg(due_at::text, ' ' order by id) from weerklank.work_item where subject_id = '"
                        + idea.id() + "'",
                "select string_agg(j.duedate_::text, ' ' order by j.id_) from engine.act_ru_job j "
                        + "join engine.act_ru_execution e on e.id_ = j.process_instance_id_ where e.business_key_ = '"
                        + idea.id() + "'");
        var before = clocks.stream().map(rows::text).toList();
        var shownBefore = nextStep(idea.code());

        for (var key : SettingKey.values()) {
            if (key.getKind() == SettingKey.Kind.NUMBER) {
                set(key, "33", town.today());
            }
        }
        set(SettingKey.TACIT_APPROVAL, "true", town.today());
        administrator.act(() -> assertThat(settings.number(SettingKey.TERM_LEGAL_WEEKS)).isEqualTo(33));

        assertThat(clocks.stream().map(rows::text).toList()).isEqualTo(before).doesNotContainNull();
        assertThat(nextStep(idea.code())).isEqualTo(shownBefore);
    }

    @Test
    void theDateOfAnInvitationStaysWhenTheTermChanges_ADM_02() {
        var idea = town.submitted();
        var before = nextStep(idea.code());

        set(SettingKey.TERM_COMPLETION_DAYS, "60", town.today());

        assertThat(before).contains("YOU_APPLY");
        assertThat(nextStep(idea.code())).isEqualTo(before);
    }

    @Test
    void aNewValueHoldsFromItsDayAndStandsInHistoryAndTrail_ADM_01() {
        var tomorrow = town.today().plusDays(1);
        set(SettingKey.HELP_PHONE, "14 040", tomorrow);

        administrator.act(() -> {
            var row = settings.row(SettingKey.HELP_PHONE);
            assertThat(row.value()).isEqualTo(SettingKey.HELP_PHONE.defaultValue());
            assertThat(row.nextValue()).isEqualTo("14 040");
            assertThat(Dates.on(row.nextValidFrom())).isEqualTo(tomorrow);
            assertThat(settings.history(SettingKey.HELP_PHONE)).singleElement()
                    .satisfies(v -> assertThat(v.createdBy()).isEqualTo("beheer01"));
        });
        assertThat(rows.text("select who from weerklank.audit_entry where what = 'SettingChanged' and detail = 'HELP_PHONE' "
                + "order by id desc limit 1")).isEqualTo("beheer01");
    }

    @Test
    void aWrongValueADayThatIsOverAndABlockedWordAreRefused_ADM_01_INV_29() {
        assertThatThrownBy(() -> set(SettingKey.TERM_LEGAL_WEEKS, "acht", town.today()))
                .isInstanceOf(BusinessException.class).hasMessage("setting.value.wrong.NUMBER");
        assertThatThrownBy(() -> set(SettingKey.CONTACT_ACCOUNT, "niemand99", town.today()))
                .isInstanceOf(BusinessException.class).hasMessage("setting.value.wrong.ACCOUNT");
        assertThatThrownBy(() -> set(SettingKey.HELP_PHONE, "14 040", town.today().minusDays(1)))
                .isInstanceOf(BusinessException.class).hasMessage("setting.validFrom.past");
        assertThatThrownBy(() -> set(SettingKey.GROUND_YES, "U kunt uw verhaal laten ophalen.", town.today()))
                .isInstanceOf(BusinessException.class).hasMessage("text.notSendable");
    }

    @Test
    void aLetterThatAnAdministratorRewroteIsSentFromItsDay_ADM_13() {
        rewrite(MessageKind.RECEIPT, "Idee {number} is er", "Dag! Op {firstAnswerBy} belt {contactName} u.", town.today());
        rewrite(MessageKind.RECEIPT, "Morgen {number}", "Straks {firstAnswerBy}, {contactName}.", town.today().plusDays(1));

        var idea = town.submitted();

        assertThat(rows.text("select title || body from weerklank.outbox_message where kind = 'RECEIPT' and subject_id = '"
                + idea.id() + "'")).startsWith("Idee 20").contains("Dag! Op ", "Telefoon", "Vriendelijke groet");
        administrator.act(() -> assertThat(letters.history(MessageKind.RECEIPT)).hasSize(2));
        assertThat(rows.text("select detail from weerklank.audit_entry where what = 'LetterChanged' order by id desc limit 1"))
                .isEqualTo("RECEIPT");
    }

    @Test
    void aLetterKeepsItsPlacesAndHasNoBlockedWord_ADM_13_INV_29() {
        assertThatThrownBy(() -> rewrite(MessageKind.RECEIPT, "Idee {number}", "Dank u wel, {contactName}.", town.today()))
                .hasMessage("letter.place.missing");
        assertThatThrownBy(() -> rewrite(MessageKind.RECEIPT, "Idee {number}",
                "Wij halen verhalen op. Op {firstAnswerBy} belt {contactName}.", town.today())).hasMessage("text.notSendable");
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
        assertThat(rows.text("select who || ' ' || detail from weerklank.audit_entry where what = 'PhraseAnswered' "
                + "and subject_id = '" + phraseId(phrase) + "'")).isEqualTo("redacteur01 ALLOWED");
        assertThat(rows.text("select answered_by || ': ' || reason from weerklank.literal_phrase where id = '"
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

    private static AskPhrase question(String phrase) {
        var command = new AskPhrase();
        command.setPhrase(phrase);
        command.setWhy("Het staat zo op het bord.");
        return command;
    }

    private UUID phraseId(String phrase) {
        return UUID.fromString(rows.text("select id from weerklank.literal_phrase where phrase = '" + phrase + "'"));
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
}
