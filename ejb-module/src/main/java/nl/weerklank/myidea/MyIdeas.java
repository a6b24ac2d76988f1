package nl.weerklank.myidea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.fund.Pots;
import nl.weerklank.grant.ApplicationRow;
import nl.weerklank.grant.BesluitDetails;
import nl.weerklank.grant.OwnGrants;
import nl.weerklank.grant.PaymentRow;
import nl.weerklank.idea.IdeaDetails;
import nl.weerklank.idea.OwnIdeas;
import nl.weerklank.idea.QuestionRow;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.MessageRow;
import nl.weerklank.message.Messages;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.story.Stories;
import nl.weerklank.story.StoryDetails;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Vault;

/** The owner's view of their idea. Every call checks the follow code anew. */
@Stateless
@PermitAll // residents have no account: whoever has the code owns the idea
public class MyIdeas {

    @Inject
    OwnIdeas ideas;
    @Inject
    OwnGrants grants;
    @Inject
    Stories stories;
    @Inject
    Messages messages;
    @Inject
    Vault vault;
    @Inject
    Pots pots;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    /** Everything on the page. */
    public MyIdeaPage page(String followCode) {
        var idea = ideas.get(followCode);
        var questions = ideas.questions(followCode);
        var open = questions.stream().filter(q -> q.open() && q.answerBy() != null).findFirst().orElse(null);
        var application = grants.application(followCode).orElse(null);
        var besluit = grants.besluit(followCode).orElse(null);
        var payment = grants.payment(followCode).orElse(null);
        var story = stories.own(followCode).orElse(null);
        var told = messages.about(idea.id());
        return new MyIdeaPage(idea, next(idea, open, application, besluit, payment, story, told), open, questions,
                told, application, besluit, grants.otherWay(followCode).orElse(null), payment,
                grants.maskedAccount(followCode).orElse(null), story, messages.contact());
    }

    /** The letter of the besluit, as it was sent. */
    public MessageRow letter(String followCode) {
        return messages.about(ideas.idOf(followCode)).stream()
                .filter(m -> m.kind().isBesluit()).findFirst().orElseThrow(NotFoundException::new);
    }

    /** The owner's own contact data, for showing and changing. */
    public ContactDetails contact(String followCode) {
        return vault.read(ideas.get(followCode).handle(), Purpose.OWN_DATA);
    }

    /** Says which kinds of message may come by mail (RES-29); without an address neither can. */
    public void chooseMail(String followCode, boolean progress, boolean besluit) {
        var handle = ideas.get(followCode).handle();
        var known = vault.read(handle, Purpose.OWN_DATA);
        var hasMail = known.mail() != null;
        vault.change(handle, new ContactDetails(known.name(), known.mail(), known.phone(), known.address(),
                known.coSigner(), known.channel(), progress && hasMail, besluit && hasMail));
    }

    private NextStep next(IdeaDetails idea, QuestionRow open, ApplicationRow application, BesluitDetails besluit,
            PaymentRow payment, StoryDetails story, List<MessageRow> told) {
        return switch (idea.status()) {
            case SUBMITTED, TALKING -> open != null ? step(NextStep.Kind.YOU_ANSWER, open.answerBy())
                    : step(NextStep.Kind.WE_CALL, atLeastNow(idea.firstAnswerBy()));
            case WAITING_FOR_APPLICATION -> application == null
                    ? step(NextStep.Kind.YOU_APPLY, atLeastNow(applyBy(told)))
                    : step(NextStep.Kind.WE_DECIDE, decisionBy(application));
            case RESERVED, DECIDING -> step(NextStep.Kind.WE_DECIDE, decisionBy(application));
            case WAITING_FOR_POT -> step(NextStep.Kind.WE_WAIT_FOR_POT, pots.nextPeriodStart(idea.neighbourhoodId())
                    .map(day -> day.atStartOfDay(AdjustableClock.ZONE).toInstant()).orElse(null));
            case APPROVED -> application != null && application.paymentWay() != null
                    && (payment == null || !"FAILED".equals(payment.state()))
                    ? step(NextStep.Kind.WE_PAY, workingDays.after(clock.instant(),
                            settings.number(SettingKey.TERM_PAYMENT_WORKING_DAYS)))
                    : step(NextStep.Kind.YOU_CHOOSE_PAYMENT, workingDays.after(
                            besluit == null || besluit.sentAt() == null ? clock.instant() : besluit.sentAt(),
                            numberAt(SettingKey.TERM_PAYMENT_WAY_WORKING_DAYS,
                                    besluit == null ? null : besluit.sentAt())));
            case ORDERED -> step(NextStep.Kind.MONEY_COMES, payment.orderedAt()
                    .plus(Duration.ofDays(settings.numberAt(SettingKey.TERM_PAYMENT_CONFIRMATION_DAYS, payment.orderedAt()))));
            case PAID -> story != null && story.toldAt() != null
                    ? step(NextStep.Kind.WE_LEARN, workingDays.after(story.toldAt(),
                            settings.numberAt(SettingKey.TERM_DECISION_WORKING_DAYS, story.toldAt())))
                    : step(NextStep.Kind.YOU_TELL, storyBy(idea, payment));
            case SILENT -> step(NextStep.Kind.YOU_CAN_REOPEN, null);
            default -> step(NextStep.Kind.ENDED, null);
        };
    }

    private Instant decisionBy(ApplicationRow application) {
        return application.promisedDue() != null ? application.promisedDue()
                : workingDays.after(application.confirmedAt(),
                        settings.numberAt(SettingKey.TERM_DECISION_WORKING_DAYS, application.confirmedAt()));
    }

    private Instant storyBy(IdeaDetails idea, PaymentRow payment) {
        var term = Duration.ofDays(settings.numberAt(SettingKey.TERM_STORY_DAYS, payment.settledAt()));
        return idea.activityDate() != null
                ? idea.activityDate().atStartOfDay(AdjustableClock.ZONE).toInstant().plus(term)
                : payment.settledAt().plus(Duration.ofDays(settings.numberAt(SettingKey.TERM_ACTIVITY_UNKNOWN_DAYS, payment.settledAt())))
                        .plus(term);
    }

    /** Until when the owner can apply alone: counted from the invitation, so that the date stays where it is (ADM-02). */
    private Instant applyBy(List<MessageRow> told) {
        var invited = told.stream().filter(m -> m.kind() == MessageKind.APPLICATION_INVITE).map(MessageRow::createdAt)
                .findFirst().orElseGet(clock::instant);
        return invited.plus(Duration.ofDays(settings.numberAt(SettingKey.TERM_COMPLETION_DAYS, invited)));
    }

    /** The number that held when the clock began; now, when it has not begun. */
    private int numberAt(SettingKey key, Instant start) {
        return settings.numberAt(key, start == null ? clock.instant() : start);
    }

    /** A broken promise is not shown as a date in the past: the next working day is what we owe now. */
    private Instant atLeastNow(Instant promised) {
        return promised.isAfter(clock.instant()) ? promised : workingDays.after(clock.instant(), 1);
    }

    private static NextStep step(NextStep.Kind kind, Instant by) {
        return new NextStep(kind, by);
    }
}
