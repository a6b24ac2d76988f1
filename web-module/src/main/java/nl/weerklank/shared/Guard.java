package nl.weerklank.shared;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import nl.weerklank.actor.Accounts;

/**
 * The first and last hand on every request: pages take GET, HEAD and POST only; a post from another site is refused; no
 * page is kept by a browser. The headers that stand on every answer, log-in redirects and files included, are in
 * the server's own configuration ({@code configure.cli}), which comes before everything else.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true, dispatcherTypes = {DispatcherType.REQUEST,
    DispatcherType.ERROR})
public class Guard implements Filter {

    private static final String CSP = "Content-Security-Policy";
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Set<String> READS = Set.of("GET", "HEAD");
    /** The API's own answers say what may be done where. */
    private static final Set<String> API_METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");

    @Inject
    Accounts accounts;

    @Override
    public void doFilter(ServletRequest rawRequest, ServletResponse rawResponse, FilterChain chain)
            throws IOException, ServletException {
        var request = (HttpServletRequest) rawRequest;
        var response = new OnePolicy((HttpServletResponse) rawResponse);
        if (!isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            // Refused already: the page that says so must not be refused as well.
            chain.doFilter(request, response);
        } else if (!methods(request).contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods(request).stream().sorted().toList()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (StaffSession.isOver(request) || mayOtherThings(request)) {
            request.logout();
            request.getSession().invalidate();
            response.sendRedirect("/account/login");
        } else if (!READS.contains(request.getMethod()) && !isFromHere(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Who has an account is looked up at each click: an account that was ended, or may less, is out at once. */
    private boolean mayOtherThings(HttpServletRequest request) {
        var who = request.getUserPrincipal();
        if (who == null || isResource(request)) {
            return false;
        }
        try {
            return StaffSession.hasOtherRoles(request, accounts.current(who.getName()).roles());
        } catch (EJBException noDatabase) {
            // Nothing can be done without it; what is asked says so itself, on the page where somebody is typing.
            return false;
        }
    }

    private static Set<String> methods(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") ? API_METHODS : METHODS;
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/jakarta.faces.resource/")
                || request.getRequestURI().startsWith("/resources/");
    }

    /** Browsers say where a post comes from; who says nothing still needs the form's token. */
    private static boolean isFromHere(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            var host = URI.create(origin).getRawAuthority();
            return host != null && host.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }

    /** PrimeFaces adds its policy with a nonce: it takes the place of the server's. */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        OnePolicy(HttpServletResponse response) {
            super(response);
        }

        /** A file that is not there now may be there tomorrow. */
        @Override
        public void setStatus(int status) {
            super.setStatus(status);
            if (status >= SC_BAD_REQUEST) {
                setHeader("Cache-Control", "no-store");
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
