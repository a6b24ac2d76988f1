package nl.weerklank.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import nl.weerklank.shared.Interrupted;

/** Sends who is not logged in to the log-in page; the page hands over name and password. */
@ApplicationScoped
public class StaffLogin implements HttpAuthenticationMechanism {

    /** Asks the container to remember who logged in with their session (Jakarta Authentication 3.8.4). */
    private static final String REGISTER_SESSION = "jakarta.servlet.http.registerSession";

    @Inject
    IdentityStoreHandler stores;
    @Inject
    ApiLogin api;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        if (ApiLogin.isFor(request)) {
            return api.validate(request, context);
        }
        if (request.getUserPrincipal() != null && !context.isAuthenticationRequest()) {
            return again(request, context);
        }
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            var result = stores.validate(credential);
            if (result.getStatus() != CredentialValidationResult.Status.VALID) {
                return AuthenticationStatus.SEND_FAILURE;
            }
            context.getMessageInfo().getMap().put(REGISTER_SESSION, Boolean.TRUE.toString());
            return context.notifyContainerAboutLogin(result);
        }
        if (context.isProtected()) {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                // A script cannot show a log-in page; the next press of a button leads there.
                response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
                return AuthenticationStatus.SEND_CONTINUE;
            }
            if ("POST".equals(request.getMethod())) {
                Interrupted.keep(request);
            }
            try {
                response.sendRedirect("/account/login");
                return AuthenticationStatus.SEND_CONTINUE;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return context.doNothing();
    }

    /** Whoever logged in before is who they are; {@code @AutoApplySession} does the same, and gave the API sessions. */
    private static AuthenticationStatus again(HttpServletRequest request, HttpMessageContext context)
            throws AuthenticationException {
        try {
            context.getHandler().handle(new Callback[] {
                new CallerPrincipalCallback(context.getClientSubject(), request.getUserPrincipal())});
            return AuthenticationStatus.SUCCESS;
        } catch (IOException | UnsupportedCallbackException e) {
            throw new AuthenticationException(e);
        }
    }
}
