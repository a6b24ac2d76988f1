package nl.weerklank.idea;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.weerklank.neighbourhood.NeighbourhoodRow;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Visitor;

/** Handing in an idea, a question a page. The answers so far are in the draft of this browser. */
@Named
@RequestScoped
@ReadOnce
public class SubmitIdeaBacking {

    @Inject
    Visitor visitor;
    @Inject
    IdeaDrafts drafts;
    @Inject
    Ideas ideas;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Validator validator;

    private final Map<String, String> answers = new TreeMap<>();
    private Part photo;
    private String postcode;
    private String website;

    @PostConstruct
    void open() {
        answers.putAll(drafts.find(visitor.getToken()));
        answers.putIfAbsent("openToAll", "UNKNOWN");
        answers.putIfAbsent("profit", "UNKNOWN");
        answers.putIfAbsent("ownInterest", "UNKNOWN");
        answers.putIfAbsent("permitNeeded", "UNKNOWN");
    }

    /** Keeps the answers of a page and goes on, or back to the check page when somebody came from there. */
    public String next(String page) throws IOException {
        var command = SubmitForm.fill(new SubmitIdea(), answers);
        SubmitForm.PAGES.get(page).stream().flatMap(q -> validator.validateProperty(command, q).stream())
                .forEach(v -> Errors.add(v.getPropertyPath().toString(), "shared.sentence", v.getMessage()));
        if (hasErrors()) {
            return null;
        }
        if (drafts.isSent(visitor.getToken())) {
            visitor.renew();
        }
        drafts.keep(visitor.getToken(), answers);
        if (photo != null && photo.getSize() > 0) {
            drafts.keepPhoto(visitor.getToken(), photo.getInputStream().readAllBytes());
        }
        var after = "1".equals(parameter("terug")) ? "check" : SubmitForm.ORDER.get(SubmitForm.ORDER.indexOf(page) + 1);
        return "/idea/submit/" + after + "?faces-redirect=true";
    }

    /** Finds the wijk of a postcode; the postcode itself is forgotten (RES-03). */
    public String findArea() {
        neighbourhoods.findByPostcode(postcode).ifPresentOrElse(
                area -> answers.put("neighbourhoodId", area.id().toString()),
                () -> Errors.add("postcode", "submit.postcode.unknown"));
        return null;
    }

    public String removePhoto() {
        drafts.removePhoto(visitor.getToken());
        return null;
    }

    /** Hands the idea in. A second time gives the same receipt. */
    public String send() {
        // Only a machine fills in what nobody sees.
        if (website != null && !website.isBlank()) {
            Errors.add(null, "shared.formExpired");
            return null;
        }
        if (!drafts.isSent(visitor.getToken())) {
            var command = SubmitForm.fill(new SubmitIdea(), answers);
            validator.validate(command)
                    .forEach(v -> Errors.add(null, "shared.sentence", v.getMessage()));
            if (hasErrors()) {
                return null;
            }
            ideas.submit(visitor.getToken(), command);
        }
        return "/idea/submit/done?faces-redirect=true";
    }

    /** Stops: nothing of it stays. */
    public String discard() {
        drafts.discard(visitor.getToken());
        return "/index?faces-redirect=true";
    }

    public IdeaReceipt getReceipt() {
        return ideas.receipt(visitor.getToken());
    }

    public List<NeighbourhoodRow> getAreas() {
        return neighbourhoods.list();
    }

    public String getAreaName() {
        return getAreas().stream().filter(a -> a.id().toString().equals(answers.get("neighbourhoodId")))
                .map(NeighbourhoodRow::name).findFirst().orElse("");
    }

    public boolean isPhotoKept() {
        return drafts.hasPhoto(visitor.getToken());
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public boolean isMailProgress() {
        return Boolean.parseBoolean(answers.get("mailProgress"));
    }

    public void setMailProgress(boolean yes) {
        answers.put("mailProgress", Boolean.toString(yes));
    }

    public String getBack() {
        return parameter("terug");
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public String getPostcode() {
        return postcode;
    }

    public void setPostcode(String postcode) {
        this.postcode = postcode;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = website;
    }

    private static boolean hasErrors() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    private static String parameter(String name) {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
    }
}
