package nl.weerklank.myidea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import nl.weerklank.grant.ChoosePaymentWay;
import nl.weerklank.grant.ConfirmApplication;
import nl.weerklank.grant.OwnGrants;
import nl.weerklank.idea.OwnIdeas;
import nl.weerklank.message.MessageRow;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.Interrupted;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Visitor;
import nl.weerklank.story.Stories;
import nl.weerklank.story.TellStory;
import nl.weerklank.vault.ContactDetails;

/** Everything that the owner of an idea sees and does. */
@Named
@RequestScoped
@ReadOnce
public class MyIdeaBacking {

    private static final String SHOW = "/myidea/show?faces-redirect=true";

    @Inject
    FollowedIdea followed;
    @Inject
    Visitor visitor;
    @Inject
    Interrupted interrupted;
    @Inject
    HttpServletRequest request;
    @Inject
    MyIdeas ideas;
    @Inject
    OwnIdeas own;
    @Inject
    OwnGrants grants;
    @Inject
    Stories stories;

    private String code;
    private String answer;
    private final ConfirmApplication application = new ConfirmApplication();
    private final ChoosePaymentWay paymentWay = new ChoosePaymentWay();
    private final TellStory story = new TellStory();
    private Part photo;
    private Boolean mailProgress;
    private Boolean mailBesluit;
    private MyIdeaPage page;

    /** Opens an idea with its follow code (RES-11, RES-12). */
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
        interrupted.belongsTo(code);
        return interrupted.pageOr(SHOW, code);
    }

    /** Every page but the first needs an open idea; who has none is asked for the code. */
    public String enter() {
        if (followed.getCode() != null) {
            return null;
        }
        if (FacesContext.getCurrentInstance().isPostback()) {
            Interrupted.keep(request);
        }
        return "/myidea/open?faces-redirect=true";
    }

    public String leave() {
        FacesContext.getCurrentInstance().getExternalContext().invalidateSession();
        return "/index?faces-redirect=true";
    }

    public String sendAnswer() {
        own.answer(followed.getCode(), answer);
        Errors.news("myidea.answered");
        return SHOW;
    }

    /** A child is led to who helps; nothing that was typed gets lost on the way there and back (RES-24). */
    public String apply() {
        if (application.getAgeGroup() == ConfirmApplication.AgeGroup.UNDER_12) {
            return "/myidea/young";
        }
        grants.apply(followed.getCode(), application);
        Errors.news("myidea.applied");
        return SHOW;
    }

    public String backToApplication() {
        return "/myidea/apply";
    }

    public String choosePayment() {
        grants.choosePaymentWay(followed.getCode(), paymentWay);
        Errors.news("myidea.paymentChosen");
        return SHOW;
    }

    public String tell() throws IOException {
        var upload = photo == null || photo.getSize() == 0 ? null : photo.getInputStream().readAllBytes();
        stories.tell(followed.getCode(), story, upload);
        Errors.news("myidea.told");
        return SHOW;
    }

    public String withdrawStory() {
        stories.withdraw(followed.getCode());
        Errors.news("story.withdraw.done");
        return SHOW;
    }

    public String withdraw() {
        own.withdraw(followed.getCode());
        Errors.news("myidea.withdrawn");
        return SHOW;
    }

    public String reopen() {
        own.reopen(followed.getCode());
        Errors.news("myidea.reopened");
        return SHOW;
    }

    public String chooseMail() {
        ideas.chooseMail(followed.getCode(), Boolean.TRUE.equals(mailProgress), Boolean.TRUE.equals(mailBesluit));
        Errors.news("myidea.mailChosen");
        return SHOW;
    }

    public MyIdeaPage getPage() {
        if (page == null && followed.getCode() != null) {
            page = ideas.page(followed.getCode());
        }
        return page;
    }

    public MessageRow getLetter() {
        return followed.getCode() == null ? null : ideas.letter(followed.getCode());
    }

    public ContactDetails getContact() {
        return followed.getCode() == null ? null : ideas.contact(followed.getCode());
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public ConfirmApplication getApplication() {
        return application;
    }

    public ChoosePaymentWay getPaymentWay() {
        return paymentWay;
    }

    public TellStory getStory() {
        return story;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }

    public boolean isMailProgress() {
        return mailProgress == null ? followed.getCode() != null && getContact().mailProgress() : mailProgress;
    }

    public void setMailProgress(boolean yes) {
        mailProgress = yes;
    }

    public boolean isMailBesluit() {
        return mailBesluit == null ? followed.getCode() != null && getContact().mailBesluit() : mailBesluit;
    }

    public void setMailBesluit(boolean yes) {
        mailBesluit = yes;
    }
}
