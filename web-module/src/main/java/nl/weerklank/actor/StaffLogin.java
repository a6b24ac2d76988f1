package nl.weerklank.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.weerklank.shared.Interrupted;

/** Sends who is not logged in to the log-in page; the page hands over name and password. */
@ApplicationScoped
@AutoApplySession
public class StaffLogin implements HttpAuthenticationMechanism {

    @Inject
    IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response,
            HttpMessageContext context) throws AuthenticationException {
        var credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            var result = stores.validate(credential);
            if (result.getStatus() != CredentialValidationResult.Status.VALID) {
                return AuthenticationStatus.SEND_FAILURE;
            }
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
}
