package nl.weerklank.theme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.trajectory.TrajectoryAddress;

/** Wat moet het eerst? Residents choose with their own code ({@code theme/code.xhtml}, {@code theme/vote.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class VoteBacking {

    private static final String VOTE = "/theme/vote?faces-redirect=true";

    @Inject
    VotingCode voting;
    @Inject
    OwnRanking own;

    private String first;
    private String code;
    private List<OpenRanking> rows;

    public String open() {
        return voting.open(code, own::opens) ? VOTE : null;
    }

    /** The page needs a code: its own, or that of the card or contribution that is open in this browser. */
    public String enter() {
        return voting.held() == null ? "/theme/code?faces-redirect=true" : null;
    }

    public List<OpenRanking> getRows() {
        if (rows == null) {
            rows = voting.held() == null ? List.of() : own.open(voting.held());
        }
        return rows;
    }

    /** The first choice that was not made; null when there is none. */
    public OpenRanking getNext() {
        return getRows().stream().filter(r -> !r.voted()).findFirst().orElse(null);
    }

    /** Chooses in the round that the page showed, also when another one came first meanwhile. */
    public String vote() {
        var shown = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("ronde");
        own.vote(voting.held(), TrajectoryAddress.parse(shown), first == null || first.isBlank() ? null
                : TrajectoryAddress.parse(first));
        Errors.news("first.thanks");
        return VOTE;
    }

    /** Whether a choice waits for who opened this browser with a code. */
    public boolean isAsked() {
        return getRows().stream().anyMatch(r -> !r.voted());
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
