package nl.weerklank.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.evaluation.OwnEvaluation;
import nl.weerklank.feedback.OwnContributionRow;
import nl.weerklank.feedback.OwnFeedback;
import nl.weerklank.knowledge.OwnChainRow;
import nl.weerklank.knowledge.OwnKnowledge;
import nl.weerklank.report.OwnReports;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Visitor;
import nl.weerklank.withdrawal.OwnWithdrawalRow;
import nl.weerklank.withdrawal.OwnWithdrawals;

/** What somebody gave, and what was done with it ({@code contribution/open.xhtml}, {@code contribution/mine.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class MyContributionsBacking {

    private static final String MINE = "/contribution/mine?faces-redirect=true";

    @Inject
    FollowedContribution followed;
    @Inject
    Visitor visitor;
    @Inject
    OwnContributions own;
    @Inject
    OwnFeedback feedback;
    @Inject
    OwnKnowledge knowledge;
    @Inject
    OwnEvaluation evaluations;
    @Inject
    OwnReports reports;

    @Inject
    OwnWithdrawals withdrawals;

    private String code;
    private String reaction;
    private List<OwnContributionRow> rows;
    private List<OwnChainRow> chain;
    private Set<UUID> shown;
    private List<OwnWithdrawalRow> takenBack;

    /** Opens contributions with their follow code (RES-11, RES-12). */
    public String open() {
        if (code == null || code.isBlank()) {
            Errors.add("code", "myidea.code.required");
            return null;
        }
        if (!own.opens(code, visitor.networkAddress())) {
            Errors.add("code", "myidea.code.unknown");
            return null;
        }
        followed.open(code);
        return MINE;
    }

    /** Every page but the first needs the code. */
    public String enter() {
        return followed.getCode() == null ? "/contribution/open?faces-redirect=true" : null;
    }

    public String leave() {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/index?faces-redirect=true";
    }

    public String react(UUID contributionId) {
        feedback.react(followed.getCode(), contributionId, reaction);
        Errors.news("mine.reacted");
        return MINE;
    }

    public String withdraw(UUID contributionId) {
        own.withdraw(followed.getCode(), contributionId);
        Errors.news("mine.withdrawn");
        return MINE;
    }

    /** The contribution stays, its words are shown nowhere. */
    public String stopShowing(UUID contributionId) {
        own.stopShowing(followed.getCode(), contributionId);
        Errors.news("mine.hidden");
        return MINE;
    }

    /** Whether the words of one contribution may be shown to others now. */
    public boolean shown(UUID contributionId) {
        if (shown == null) {
            shown = own.shown(followed.getCode());
        }
        return shown.contains(contributionId);
    }

    /** What was taken back of one contribution. */
    public List<OwnWithdrawalRow> withdrawals(UUID contributionId) {
        if (takenBack == null) {
            takenBack = withdrawals.mine(followed.getCode());
        }
        return takenBack.stream().filter(w -> w.contributionId().equals(contributionId)).toList();
    }

    public List<OwnContributionRow> getRows() {
        if (rows == null && followed.getCode() != null) {
            rows = feedback.mine(followed.getCode());
        }
        return rows;
    }

    /** How many questions "do you recognise this?" wait for an answer. */
    public long getAsked() {
        return followed.getCode() == null ? 0
                : knowledge.open(followed.getCode()).stream().filter(r -> r.answer() == null).count();
    }

    /** Whether somebody wants to know how it was, and this person has not said so yet. */
    public boolean isAskedHowItWas() {
        return followed.getCode() != null
                && evaluations.open(followed.getCode()).stream().anyMatch(r -> r.typed().getHeard() == null);
    }

    /** Whether there is a concept of a report of a conversation that this person was at. */
    public boolean isReportToCheck() {
        return followed.getCode() != null && !reports.open(followed.getCode()).isEmpty();
    }

    /** What was made of one contribution so far. */
    public List<OwnChainRow> chain(UUID contributionId) {
        if (chain == null) {
            chain = knowledge.chain(followed.getCode());
        }
        return chain.stream().filter(c -> c.contributionId().equals(contributionId)).toList();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReaction() {
        return reaction;
    }

    public void setReaction(String reaction) {
        this.reaction = reaction;
    }
}
