package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Actor;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;

/** The exact list of an act on several tasks, a yes, and what became of each ({@code worklist/bulk.xhtml}). */
@Named
@RequestScoped
@ReadOnce
public class BulkBacking {

    @Inject
    BulkActs acts;
    @Inject
    BulkRound round;

    @Inject
    HttpServletRequest request;

    private String colleague;
    private String reason;

    public BulkDetails getAct() {
        return acts.get(uuid());
    }

    public List<Actor> getColleagues() {
        return acts.candidates(uuid());
    }

    /** What became of one task, in words. */
    public String say(BulkDetails.Line line) {
        if (line.outcome() == null) {
            return Words.of("worklist.bulk.waits");
        }
        return line.isDone() ? Words.of("worklist.bulk.done") : Words.of(line.outcome(), line.fact() == null ? "" : line.fact());
    }

    public String begin() {
        acts.begin(uuid(), colleague, reason);
        round.run(uuid());
        return here();
    }

    public String stop() {
        acts.stop(uuid());
        Errors.news("worklist.bulk.stopped");
        return here();
    }

    private String here() {
        return "/worklist/bulk?faces-redirect=true&lijst=" + uuid();
    }

    private UUID uuid() {
        var asked = request.getParameter("lijst");
        try {
            return UUID.fromString(asked == null ? "" : asked);
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException();
        }
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
