package nl.weerklank.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;

/** Built-in accounts as an identity store; another one (OIDC) can stand beside it. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    @Inject
    Accounts accounts;

    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.authenticate(credential.getCaller(), credential.getPasswordAsString())
                .map(actor -> new CredentialValidationResult(actor.account(), actor.roles()))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
