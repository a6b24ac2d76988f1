package nl.weerklank.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.weerklank.draft.Drafts;
import nl.weerklank.online.ContributionReceipt;
import nl.weerklank.online.GiveContribution;
import nl.weerklank.online.OnlineInput;
import nl.weerklank.online.WindowRow;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Visitor;
import nl.weerklank.trajectory.PublicTrajectories;
import nl.weerklank.trajectory.TrajectoryAddress;
import nl.weerklank.trajectory.TrajectoryDetails;

/** Answering a question of a trajectory, a page at a time; the answers so far are in the draft of this browser. */
@Named
@RequestScoped
@ReadOnce
public class GiveContributionBacking {

    private static final Map<String, List<String>> PAGES = Map.of("what", List.of("words"),
            "contact", List.of("name", "mail", "phone"));

    @Inject
    Visitor visitor;
    @Inject
    Drafts drafts;
    @Inject
    OnlineInput online;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    Validator validator;

    private final Map<String, String> answers = new TreeMap<>();
    private String website;

    @PostConstruct
    void open() {
        answers.putAll(drafts.find(visitor.getToken(), OnlineInput.FORM));
    }

    /** Whoever comes from the page of a trajectory answers the question of that one. */
    public void enter() {
        var asked = parameter(TrajectoryAddress.PARAMETER);
        if (asked != null && !asked.equals(answers.get("trajectory"))) {
            answers.put("trajectory", TrajectoryAddress.parse(asked).toString());
            keep();
        }
        if (answers.get("trajectory") == null) {
            throw new NotFoundException();
        }
    }

    public TrajectoryDetails getTrajectory() {
        return trajectories.get(TrajectoryAddress.parse(answers.get("trajectory")));
    }

    /** The question, or null when it closed meanwhile. */
    public WindowRow getQuestion() {
        return online.open(TrajectoryAddress.parse(answers.get("trajectory"))).orElse(null);
    }

    /** Keeps the answers of a page and goes on. */
    public String next(String page) {
        var command = command();
        PAGES.get(page).stream().flatMap(field -> validator.validateProperty(command, field).stream())
                .forEach(v -> Errors.add(v.getPropertyPath().toString(), "shared.sentence", v.getMessage()));
        keep();
        if (!FacesContext.getCurrentInstance().getMessageList().isEmpty()) {
            return null;
        }
        return "1".equals(parameter("terug")) || "contact".equals(page) ? "/contribution/check?faces-redirect=true"
                : "/contribution/contact?faces-redirect=true";
    }

    /** Sends it. A second time gives the same receipt. */
    public String send() {
        // Only a machine fills in what nobody sees.
        if (website != null && !website.isBlank()) {
            Errors.add(null, "shared.formExpired");
            return null;
        }
        if (drafts.receipt(visitor.getToken(), OnlineInput.FORM).isEmpty()) {
            online.give(visitor.getToken(), command());
        }
        return "/contribution/done?faces-redirect=true";
    }

    public String discard() {
        drafts.discard(visitor.getToken(), OnlineInput.FORM);
        return "/index?faces-redirect=true";
    }

    public ContributionReceipt getReceipt() {
        return online.receipt(visitor.getToken());
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public boolean isPublish() {
        return Boolean.parseBoolean(answers.get("publish"));
    }

    public void setPublish(boolean yes) {
        answers.put("publish", Boolean.toString(yes));
    }

    public String getBack() {
        return parameter("terug");
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    private void keep() {
        drafts.keep(visitor.getToken(), OnlineInput.FORM, answers);
    }

    private GiveContribution command() {
        var command = new GiveContribution();
        command.setWindowId(Optional.ofNullable(getQuestion()).map(WindowRow::id)
                .orElseThrow(() -> new BusinessException("online.closed")));
        command.setWords(text("words"));
        command.setPublish(isPublish());
        command.setName(text("name"));
        command.setMail(text("mail"));
        command.setPhone(text("phone"));
        return command;
    }

    private String text(String key) {
        var value = answers.get(key);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }
}
