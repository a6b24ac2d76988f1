package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.idea.IdeaDetails;
import nl.weerklank.idea.IdeaProgress;
import nl.weerklank.idea.IdeaStatus;
import nl.weerklank.message.MessageKind;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Iban;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Vault;

/** Making an application and choosing the way of payment, for the owner and for a helper alike. */
@ApplicationScoped
class Applications {

    @Inject
    EntityManager em;
    @Inject
    GrantQueries queries;
    @Inject
    IdeaProgress progress;
    @Inject
    Clock clock;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Vault vault;
    @Inject
    Event<ApplicationConfirmed> confirmed;

    /** @param helper who wrote it down on the owner's behalf, or null */
    void confirm(UUID ideaId, ConfirmApplication command, String helper) {
        var idea = progress.lock(ideaId);
        if (queries.findApplication(ideaId).isPresent()) {
            return;
        }
        if (idea.status().isEnd() || idea.status().word() == IdeaStatus.Word.DECIDED) {
            throw new BusinessException("grant.apply.notNow");
        }
        requireGrownUp(command);
        var amount = command.getAmount() != null ? command.getAmount() : idea.amount();
        progress.applied(ideaId, amount);
        keepContact(idea, command);
        var now = clock.instant();
        var weeks = settings.number(SettingKey.TERM_LEGAL_WEEKS);
        var legalDue = workingDays.legalTermEnd(LegalClock.lastDay(Dates.on(now), weeks, List.of()));
        var application = new GrantApplication(ideaId, amount, now, weeks, legalDue);
        application.writtenBy(helper);
        em.persist(application);
        var next = idea.status() == IdeaStatus.WAITING_FOR_APPLICATION
                ? "Uw aanvraag is compleet. U hoort binnen "
                        + settings.number(SettingKey.TERM_DECISION_WORKING_DAYS) + " werkdagen ons besluit."
                : "Wij kijken nu naar uw aanvraag. Missen wij nog iets? Dan bellen of schrijven wij u.";
        progress.write(MessageKind.APPLICATION_CONFIRMED, ideaId, ideaId.toString(), Map.of(
                "confirmedOn", Dates.day(now), "legalDue", Dates.day(legalDue), "nextStep", next));
        confirmed.fire(new ApplicationConfirmed(ideaId));
    }

    void keepWay(IdeaDetails idea, ChoosePaymentWay command) {
        if (idea.status() != IdeaStatus.APPROVED) {
            throw new BusinessException("grant.paymentWay.notNow");
        }
        if (command.getWay() == ChoosePaymentWay.Way.TRANSFER) {
            var iban = Iban.parse(command.getIban()).orElseThrow(() -> new BusinessException("grant.iban.wrong"));
            if (command.getAccountName() == null || command.getAccountName().isBlank()) {
                throw new BusinessException("grant.accountName.required");
            }
            vault.keepAccount(idea.handle(), iban, command.getAccountName().strip());
        } else {
            vault.keepAccount(idea.handle(), null, null);
        }
        queries.application(idea.id()).choose(command.getWay());
    }

    private static void requireGrownUp(ConfirmApplication command) {
        switch (command.getAgeGroup()) {
            case ADULT -> { }
            case FROM_12_TO_17 -> {
                if (command.getAdultName() == null || command.getAdultName().isBlank()) {
                    throw new BusinessException("grant.adult.required");
                }
            }
            case UNDER_12 -> throw new BusinessException("grant.tooYoung");
        }
    }

    private void keepContact(IdeaDetails idea, ConfirmApplication command) {
        var known = vault.read(idea.handle(), Purpose.HANDLE_APPLICATION);
        var address = command.getStreet().strip() + "\n"
                + command.getPostcode().replaceAll("\\s", "").toUpperCase(Locale.ROOT).replaceAll("(?<=^.{4})", " ")
                + " " + command.getCity().strip();
        var channel = known.channel() == Channel.CODE_ONLY ? Channel.LETTER : known.channel();
        vault.change(idea.handle(), new ContactDetails(command.getName().strip(), known.mail(), known.phone(), address,
                command.getAdultName(), channel, known.mailProgress(), command.isMailBesluit() && known.mail() != null));
    }
}
