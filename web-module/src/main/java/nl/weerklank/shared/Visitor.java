package nl.weerklank.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.weerklank.vault.Token;
import org.primefaces.context.PrimeFacesContext;

/**
 * The browser in front of us, known by a random token in a cookie alone. The token is the way to the draft of an idea
 * and guards every form: a post must carry what only a page made for this cookie holds ({@link FormGuard}).
 */
@Named
@RequestScoped
public class Visitor {

    static final String COOKIE = "__Host-idee";
    static final String FIELD = "formToken";

    private String fresh;

    /** The token of this browser; the first time a fresh one, set with the answer. */
    public String getToken() {
        if (fresh != null) {
            return fresh;
        }
        var known = find();
        if (known != null) {
            return known;
        }
        renew();
        return fresh;
    }

    /** A fresh token for who starts anew. */
    public void renew() {
        fresh = Token.fresh();
        keep(fresh);
    }

    /** What a form carries in its hidden field. */
    public String getFormToken() {
        return Token.forForm(getToken());
    }

    /** PrimeFaces asks for its nonce in every post; only scripts add it by themselves. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** Whether a post comes from a page that we made for this browser. */
    boolean madeThisForm() {
        return Token.isForForm(find(), external().getRequestParameterMap().get(FIELD));
    }

    /** The network address, for slowing down who guesses. */
    public String networkAddress() {
        return addressOf((HttpServletRequest) external().getRequest());
    }

    /** The same outside Faces. */
    public static String addressOf(HttpServletRequest request) {
        return addressBehind(System.getenv("WEERKLANK_PROXY_ADDRESS"), request.getRemoteAddr(),
                request.getHeader("X-Forwarded-For"));
    }

    /**
     * Whom our own proxy speaks for; without it all people would share one address, and one who guesses would close it for
     * all. Only what that proxy itself wrote counts, which is the last one: the rest anybody can claim.
     */
    static String addressBehind(String ourProxy, String peer, String forwardedFor) {
        if (ourProxy == null || !ourProxy.equals(peer) || forwardedFor == null || forwardedFor.isBlank()) {
            return peer;
        }
        return forwardedFor.substring(forwardedFor.lastIndexOf(',') + 1).strip();
    }

    /** The token of a browser outside Faces, or null. */
    static String tokenOf(HttpServletRequest request) {
        return request.getCookies() == null ? null : Arrays.stream(request.getCookies())
                .filter(c -> COOKIE.equals(c.getName())).map(Cookie::getValue).findFirst().orElse(null);
    }

    private String find() {
        var cookie = (Cookie) external().getRequestCookieMap().get(COOKIE);
        return cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    }

    private void keep(String token) {
        Map<String, Object> attributes = new HashMap<>(Map.of("path", "/", "secure", true, "httpOnly", true));
        attributes.put("SameSite", "Lax");
        external().addResponseCookie(COOKIE, token, attributes);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
