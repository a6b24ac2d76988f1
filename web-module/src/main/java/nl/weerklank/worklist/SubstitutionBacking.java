package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.ActiveUser;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Words;

/** Who does my tasks, and whose tasks I do ({@code worklist/substitution.xhtml}). An administrator arranges it for others too. */
@Named
@RequestScoped
@ReadOnce
public class SubstitutionBacking {

    private static final String ALL = "-";

    @Inject
    Substitutions substitutions;
    @Inject
    ActiveUser user;
    @Inject
    HttpServletRequest request;

    private String who;
    private LocalDate fromDay;
    private LocalDate toDay;

    /** Whose tasks it is about: the caller, or for an administrator the account in the address. */
    public String getPerson() {
        var asked = request.getParameter("wie");
        return asked == null || asked.isBlank() ? user.getActor().account() : asked;
    }

    public boolean isOwn() {
        return getPerson().equals(user.getActor().account());
    }

    public boolean isMayEnd(SubstitutionRow row) {
        return user.is(Role.ADMINISTRATOR) || row.absent().equals(user.getActor().account());
    }

    public List<SubstitutionRow> getRows() {
        return substitutions.list(getPerson());
    }

    /** Those whose tasks the caller does today. */
    public List<SubstitutionRow> getAbsent() {
        return substitutions.list(null).stream().filter(s -> s.running() && s.substitute().equals(user.getActor().account()))
                .toList();
    }

    public List<SubstitutionOption> getOptions() {
        return substitutions.options(getPerson());
    }

    public String value(SubstitutionOption option) {
        return option.account() + " " + (option.role() == null ? ALL : option.role());
    }

    public String label(SubstitutionOption option) {
        return (option.role() == null ? Words.of("worklist.substitution.all") : Words.label("role.", option.role())) + ": "
                + option.name();
    }

    public String set() {
        var chosen = who == null ? new String[0] : who.split(" ");
        var role = chosen.length == 2 && !ALL.equals(chosen[1]) ? chosen[1] : null;
        substitutions.set(getPerson(), new SetSubstitution(chosen.length == 2 ? chosen[0] : null, role, fromDay, toDay));
        Errors.news("worklist.substitution.set");
        return here();
    }

    /** The id travels with the button of its line. */
    public String end() {
        try {
            substitutions.end(UUID.fromString(request.getParameter("end")));
        } catch (IllegalArgumentException forged) {
            throw new NotFoundException();
        }
        Errors.news("worklist.substitution.ended");
        return here();
    }

    public boolean isEndButton() {
        return request.getParameter("end") != null;
    }

    private String here() {
        return "/worklist/substitution?faces-redirect=true" + (isOwn() ? "" : "&wie=" + getPerson());
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalDate getToDay() {
        return toDay;
    }

    public void setToDay(LocalDate toDay) {
        this.toDay = toDay;
    }
}
