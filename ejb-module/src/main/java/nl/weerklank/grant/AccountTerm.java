package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.retention.RetentionKind;
import nl.weerklank.retention.RetentionRule;
import nl.weerklank.vault.Vault;

/** A bank account of an idea that ended without a payment to it; a payment erases the account by itself. */
@ApplicationScoped
class AccountTerm implements RetentionRule {

    @Inject
    EntityManager em;
    @Inject
    Vault vault;

    @Override
    public RetentionKind kind() {
        return RetentionKind.BANK_ACCOUNT;
    }

    @Override
    public long due(Instant before) {
        return owners(before).size();
    }

    @Override
    public long takeAway(Instant before) {
        var owners = owners(before);
        owners.forEach(vault::eraseAccount);
        return owners.size();
    }

    private List<UUID> owners(Instant before) {
        return em.createQuery("""
                select p.id from Person p join Idea i on i.handle = p.id
                where i.endedAt < :before and p.iban is not null""", UUID.class)
                .setParameter("before", before).getResultList();
    }
}
