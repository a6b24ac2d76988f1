package nl.weerklank.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import nl.weerklank.shared.Visitor;
import nl.weerklank.vault.GuessedSecret;
import nl.weerklank.vault.Guesses;

/**
 * Who calls the API gives name and password with each call, and gets no session. A session that exists does not count: a
 * page of elsewhere could use it. Guessing waits as at the log-in page.
 */
@ApplicationScoped
public class ApiLogin {

    private static final String SCHEME = "Basic ";
    private static final String OUTCOME = ApiLogin.class.getName();

    private enum Outcome {
        REFUSED, WAIT
    }

    @Inject
    IdentityStoreHandler stores;
    @Inject
    Guesses guesses;

    static boolean isFor(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    AuthenticationStatus validate(HttpServletRequest request, HttpMessageContext context) {
        var header = request.getHeader("Authorization");
        if (header == null) {
            return context.doNothing();
        }
        var address = Visitor.addressOf(request);
        if (!guesses.mayTry(GuessedSecret.PASSWORD, address)) {
            return refuse(request, context, Outcome.WAIT);
        }
        var result = check(header);
        if (result.getStatus() != CredentialValidationResult.Status.VALID || result.getCallerGroups().isEmpty()) {
            guesses.wrong(GuessedSecret.PASSWORD, address);
            return refuse(request, context, Outcome.REFUSED);
        }
        return context.notifyContainerAboutLogin(result);
    }

    private CredentialValidationResult check(String header) {
        try {
            if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
                return CredentialValidationResult.INVALID_RESULT;
            }
            var given = new BasicAuthenticationCredential(header.substring(SCHEME.length()).strip());
            return stores.validate(new UsernamePasswordCredential(given.getCaller(), given.getPassword()));
        } catch (RuntimeException notEncoded) {
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    /** The API says so itself, in its own form. */
    private static AuthenticationStatus refuse(HttpServletRequest request, HttpMessageContext context, Outcome outcome) {
        request.setAttribute(OUTCOME, outcome);
        return context.doNothing();
    }

    /** Name and password were given and do not belong together, or a password has to be chosen first. */
    public static boolean isRefused(HttpServletRequest request) {
        return request.getAttribute(OUTCOME) == Outcome.REFUSED;
    }

    /** Too many wrong ones came from this address. */
    public static boolean hasToWait(HttpServletRequest request) {
        return request.getAttribute(OUTCOME) == Outcome.WAIT;
    }
}
