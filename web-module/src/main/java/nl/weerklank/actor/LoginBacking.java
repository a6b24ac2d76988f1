package nl.weerklank.actor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.weerklank.shared.Errors;
import nl.weerklank.shared.Interrupted;
import nl.weerklank.shared.ReadOnce;
import nl.weerklank.shared.StaffSession;
import nl.weerklank.shared.Visitor;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;

/** Logging in and out. The session gets a new id on the way in and ends on the way out. */
@Named
@RequestScoped
@ReadOnce
public class LoginBacking {

    @Inject
    SecurityContext security;
    @Inject
    Accounts accounts;
    @Inject
    Guesses guesses;
    @Inject
    Visitor visitor;
    @Inject
    Interrupted interrupted;

    private String account;
    private String password;

    public String login() throws ServletException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        if (account == null || account.isBlank() || password == null || password.isEmpty()) {
            Errors.add(null, "login.wrong");
            return null;
        }
        if (!guesses.mayTry(GuessedSecret.PASSWORD, visitor.networkAddress())) {
            Errors.add(null, "login.tooMany");
            return null;
        }
        request.getSession();
        request.changeSessionId();
        // Whoever is logged in already would be let in as themselves, whatever they typed.
        request.logout();
        var status = security.authenticate(request, (HttpServletResponse) external.getResponse(),
                AuthenticationParameters.withParams().newAuthentication(true)
                        .credential(new UsernamePasswordCredential(account.strip(), password)));
        if (status != AuthenticationStatus.SUCCESS) {
            guesses.wrong(GuessedSecret.PASSWORD, visitor.networkAddress());
            Errors.add(null, "login.wrong");
            // The mechanism marked the answer as refused; people get the page again with a sentence.
            external.setResponseStatus(HttpServletResponse.SC_OK);
            return null;
        }
        var who = account.strip();
        var actor = accounts.current(who);
        if (actor.roles().isEmpty()) {
            request.logout();
            Errors.news("password.first");
            return "/account/password?faces-redirect=true";
        }
        StaffSession.begins(request.getSession(), actor.roles());
        return interrupted.pageOr(StaffPages.homeOf(actor) + "?faces-redirect=true", who);
    }

    public String logout() throws ServletException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) external.getRequest()).logout();
        external.invalidateSession();
        return "/index?faces-redirect=true";
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
