package nl.weerklank.actor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.List;

/** Who is in front of the screen. */
@Named
@RequestScoped
public class ActiveUser {

    @Inject
    SecurityContext security;
    @Inject
    Accounts accounts;

    private Actor actor;

    public Actor getActor() {
        if (actor == null) {
            var principal = security.getCallerPrincipal();
            actor = principal == null ? Actor.NOBODY : accounts.current(principal.getName());
        }
        return actor;
    }

    public boolean isLoggedIn() {
        return getActor() != Actor.NOBODY;
    }

    public boolean is(String role) {
        return getActor().has(role);
    }

    /** Where somebody starts: the first page of their menu. */
    public String getHome() {
        return StaffPages.homeOf(getActor());
    }

    public List<StaffPages.Page> getMenu() {
        return StaffPages.menuOf(getActor());
    }
}
