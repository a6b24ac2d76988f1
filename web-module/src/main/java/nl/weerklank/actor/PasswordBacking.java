package nl.weerklank.actor;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.Visitor;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;

/** Choosing a password of one's own ({@code account/password.xhtml}). Afterwards one logs in with it. */
@Named
@RequestScoped
@ReadOnce
public class PasswordBacking {

    @Inject
    Accounts accounts;
    @Inject
    Guesses guesses;
    @Inject
    Visitor visitor;
    @Inject
    ActiveUser user;

    private String account;
    private String present;
    private String chosen;
    private String again;

    @PostConstruct
    void start() {
        account = user.isLoggedIn() ? user.getActor().account() : null;
    }

    public String choose() throws ServletException {
        if (account == null || account.isBlank() || present == null || present.isEmpty()) {
            Errors.add(null, "login.wrong");
            return null;
        }
        if (chosen == null || !chosen.equals(again)) {
            Errors.add("again", "password.again.wrong");
            return null;
        }
        if (!guesses.mayTry(GuessedSecret.PASSWORD, visitor.networkAddress())) {
            Errors.add(null, "login.tooMany");
            return null;
        }
        if (!accounts.choosePassword(account.strip(), present, chosen)) {
            guesses.wrong(GuessedSecret.PASSWORD, visitor.networkAddress());
            Errors.add(null, "login.wrong");
            return null;
        }
        ((HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest()).logout();
        Errors.news("password.chosen");
        return "/account/login?faces-redirect=true";
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPresent() {
        return present;
    }

    public void setPresent(String present) {
        this.present = present;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
