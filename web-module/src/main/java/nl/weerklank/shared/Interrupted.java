package nl.weerklank.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.TreeMap;
import nl.weerklank.vault.Token;

/**
 * What somebody sent when their session had ended. Once they have logged in again or given their code again, they get
 * the same page with everything they typed (ALL-22). It is given back to nobody else: each form carries a digest of who
 * it was made for.
 */
@Named
@RequestScoped
public class Interrupted {

    private static final String KEPT = Interrupted.class.getName();
    private static final String OWNER = KEPT + ".owner";
    private static final String WHOSE = "whose";
    private static final String TASK = "taak";

    @Inject
    HttpServletRequest request;

    private record Kept(String page, String task, String whose, TreeMap<String, String> typed) implements Serializable {
    }

    /** Keeps a post that met no session any more; only one from a page that we made for this browser. */
    public static void keep(HttpServletRequest request) {
        var whose = request.getParameter(WHOSE);
        if (whose == null || whose.isBlank() || request.getRequestURI().startsWith("//")
                || !Token.isForForm(Visitor.tokenOf(request), request.getParameter(Visitor.FIELD))) {
            return;
        }
        var typed = new TreeMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        request.getSession().setAttribute(KEPT, new Kept(request.getRequestURI(), request.getParameter(TASK), whose, typed));
    }

    /** Whether something waits to be gone on with. */
    public boolean isWaiting() {
        return kept().isPresent();
    }

    /** Who this session is for now, when it is not somebody with an account. */
    public void belongsTo(String secret) {
        request.getSession().setAttribute(OWNER, Token.forForm(secret));
    }

    /** What forms carry about who they are made for. */
    public String getWhose() {
        if (request.getUserPrincipal() != null) {
            return Token.forForm(request.getUserPrincipal().getName());
        }
        var session = request.getSession(false);
        return session == null ? "" : (String) Optional.ofNullable(session.getAttribute(OWNER)).orElse("");
    }

    /** The page to go on with for who has just come back; somebody else starts at the given page. */
    public String pageOr(String otherwise, String secret) {
        var mine = kept().filter(k -> k.whose.equals(Token.forForm(secret)));
        if (mine.isEmpty()) {
            forget();
        }
        return mine.map(k -> k.page + "?faces-redirect=true" + (k.task == null ? "" : "&" + TASK + "=" + URLEncoder.encode(k.task, StandardCharsets.UTF_8)))
                .orElse(otherwise);
    }

    /** Fills the page with what was typed, just before it is shown. */
    public void restore() {
        var context = FacesContext.getCurrentInstance();
        if (context.isPostback()) {
            return;
        }
        kept().filter(k -> k.page.equals(request.getRequestURI()) && k.whose.equals(getWhose())).ifPresent(k -> {
            fill(context.getViewRoot(), k, context);
            forget();
            Errors.say("shared.interrupted");
        });
    }

    private static void fill(UIComponent component, Kept kept, FacesContext context) {
        if (component instanceof UISelectBoolean check) {
            check.setValue(kept.typed.containsKey(check.getClientId(context)));
        } else if (component instanceof UIInput input && kept.typed.containsKey(input.getClientId(context))) {
            input.setSubmittedValue(kept.typed.get(input.getClientId(context)));
        }
        component.getFacetsAndChildren().forEachRemaining(child -> fill(child, kept, context));
    }

    private Optional<Kept> kept() {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((Kept) session.getAttribute(KEPT));
    }

    private void forget() {
        if (request.getSession(false) != null) {
            request.getSession().removeAttribute(KEPT);
        }
    }
}
