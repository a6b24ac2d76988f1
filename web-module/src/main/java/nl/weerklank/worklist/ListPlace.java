package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where somebody was in the task list, so that the way back leads there; codes and ids only. */
@Named
@RequestScoped
public class ListPlace {

    private static final String KEPT = ListPlace.class.getName();

    @Inject
    HttpServletRequest request;

    void keep(String query) {
        var session = request.getSession(false);
        if (session != null && !query.equals(session.getAttribute(KEPT))) {
            session.setAttribute(KEPT, query);
        }
    }

    /** The part of the address behind the question mark. */
    public String getQuery() {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEPT) instanceof String kept ? kept : "bak=MINE";
    }
}
