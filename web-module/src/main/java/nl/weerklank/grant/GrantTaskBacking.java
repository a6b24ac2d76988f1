package nl.weerklank.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.fund.PotDetails;
import nl.weerklank.fund.Pots;
import nl.weerklank.idea.Ideas;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;
import nl.weerklank.vault.BankAccount;
import nl.weerklank.worklist.TaskPage;
import nl.weerklank.worklist.TypedAmounts;

/** The acts of the task pages about the money: each reads the fields, calls one boundary and goes back to the list. */
@Named
@RequestScoped
@ReadOnce
public class GrantTaskBacking {

    @Inject
    TaskPage task;
    @Inject
    OtherWays otherWays;
    @Inject
    ApplicationHelp help;
    @Inject
    MoneySearch moneySearch;
    @Inject
    Jury jury;
    @Inject
    Besluiten besluiten;
    @Inject
    Payments payments;
    @Inject
    Grants grants;
    @Inject
    Pots pots;
    @Inject
    LateBesluiten late;
    @Inject
    Ideas ideas;
    @Inject
    Accounts accounts;

    private BankAccount account;
    private FirstYes firstYes;

    public String explain() {
        task.keep();
        var command = new ExplainOtherWay();
        command.setIdeaId(task.getSubjectId());
        command.setReason(task.text("reason"));
        command.setOtherWay(task.text("otherWay"));
        command.setDirection(task.code(ExplainOtherWay.Direction.class, "direction"));
        command.setGround(task.code(Ground.class, "ground"));
        command.setSetAside(task.isYes("setAside"));
        command.setPublicTitle(task.text("publicTitle"));
        otherWays.explain(command);
        return task.done();
    }

    public String agree() {
        otherWays.review(task.getSubjectId(), true);
        return task.done();
    }

    public String talkAgain() {
        otherWays.review(task.getSubjectId(), false);
        return task.done();
    }

    public String apply() {
        task.keep();
        var command = new ConfirmApplication();
        command.setName(task.text("name"));
        command.setStreet(task.text("street"));
        command.setPostcode(task.text("postcode"));
        command.setCity(task.text("city"));
        command.setAgeGroup(task.code(ConfirmApplication.AgeGroup.class, "ageGroup"));
        command.setAdultName(task.text("adultName"));
        command.setAmount(TypedAmounts.euros(task, "amount"));
        command.setMailBesluit(task.isYes("mailBesluit"));
        command.setConfirmed(task.isYes("confirmed"));
        help.apply(task.getSubjectId(), command);
        return task.done();
    }

    public String endHelp() {
        task.keep();
        var command = new EndApplicationHelp();
        command.setIdeaId(task.getSubjectId());
        command.setOutcome(task.code(EndApplicationHelp.Outcome.class, "outcome"));
        help.end(command);
        return task.done();
    }

    public String seekMoney() {
        task.keep();
        var command = new SeekMoney();
        command.setIdeaId(task.getSubjectId());
        command.setOutcome(task.code(SeekMoney.Outcome.class, "outcome"));
        command.setFunder(task.text("funder"));
        command.setFunderAmount(TypedAmounts.euros(task, "funderAmount"));
        command.setFunderConfirmed(task.isYes("funderConfirmed"));
        command.setPotId(task.text("potId") == null ? null : UUID.fromString(task.text("potId")));
        moneySearch.finish(command);
        return task.done();
    }

    public String advise() {
        task.keep();
        var command = new GiveAdvice();
        command.setIdeaId(task.getSubjectId());
        command.setInterest(task.isYes("interest"));
        command.setVote(task.code(GiveAdvice.Vote.class, "vote"));
        command.setLine(task.text("line"));
        jury.advise(command);
        return task.done();
    }

    public String decide() {
        task.keep();
        var command = new Decide();
        command.setIdeaId(task.getSubjectId());
        command.setOutcome(task.code(Decide.Outcome.class, "outcome"));
        command.setAmount(TypedAmounts.euros(task, "amount"));
        command.setGround(task.code(Ground.class, "ground"));
        command.setReason(task.text("reason"));
        command.setPublicTitle(task.text("publicTitle"));
        command.setNoInterest(task.isYes("noInterest"));
        return besluiten.decide(command) ? task.done() : task.givenBack("decide.secondPerson");
    }

    public String choosePayment() {
        task.keep();
        var command = new ChoosePaymentWay();
        command.setWay(task.code(ChoosePaymentWay.Way.class, "way"));
        command.setIban(task.text("iban"));
        command.setAccountName(task.text("accountName"));
        help.choosePaymentWay(task.getSubjectId(), command);
        return task.done();
    }

    /** Shows the account to pay to; the look is logged. */
    public String showAccount() {
        account = payments.account(task.getSubjectId()).orElse(null);
        return null;
    }

    public String pay() {
        payments.order(task.getSubjectId());
        return task.done();
    }

    public String seen() {
        late.seen(task.getSubjectId());
        return task.done();
    }

    public BankAccount getAccount() {
        return account;
    }

    public BesluitDetails getBesluit() {
        return grants.besluit(task.getSubjectId()).orElse(null);
    }

    public ApplicationRow getApplication() {
        return grants.application(task.getSubjectId()).orElse(null);
    }

    public OtherWayDetails getOtherWay() {
        return grants.otherWay(task.getSubjectId()).orElse(null);
    }

    /** What is known already need not be typed again: the title of the talk, and the reason of who said yes first. */
    public void suggestDecision() {
        task.suggest("publicTitle", ideas.get(task.getSubjectId()).publicTitle());
        if (getFirstYes() != null) {
            task.suggest("reason", firstYes.reason());
        }
    }

    /** The yes of a colleague that waits for a second one. */
    public FirstYes getFirstYes() {
        if (firstYes == null) {
            firstYes = grants.firstYes(task.getSubjectId()).orElse(null);
        }
        return firstYes;
    }

    /** Who said it, by name. */
    public String getFirstYesBy() {
        return accounts.findContact(getFirstYes().account()).map(StaffContact::name).orElse(firstYes.account());
    }

    public List<VoteRow> getVotes() {
        return grants.votes(task.getSubjectId());
    }

    public List<PotDetails> getPots() {
        return pots.openNow();
    }

    public Ground[] getGrounds() {
        return Ground.values();
    }

    public String label(String prefix, Object code) {
        return Words.label(prefix, code);
    }
}
