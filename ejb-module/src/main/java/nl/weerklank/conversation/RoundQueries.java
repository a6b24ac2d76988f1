package nl.weerklank.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.StaffContact;
import nl.weerklank.shared.NotFoundException;

/** Finds rounds and what belongs to them. */
@ApplicationScoped
class RoundQueries {

    @Inject
    EntityManager em;
    @Inject
    Accounts accounts;

    ConversationRound get(UUID roundId) {
        var found = roundId == null ? null : em.find(ConversationRound.class, roundId);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    ConversationRound lock(UUID roundId) {
        var found = get(roundId);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    Conversation conversation(UUID id) {
        var found = id == null ? null : em.find(Conversation.class, id);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    Conversation lockConversation(UUID id) {
        var found = conversation(id);
        em.flush();
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    ConversationRow row(Conversation conversation) {
        return conversation.toRow(name(conversation.lead()), name(conversation.coVisitor()));
    }

    private String name(String account) {
        return account == null ? null : accounts.findContact(account).map(StaffContact::name).orElse(account);
    }

    /** The conversations of a wave by date. */
    List<Conversation> talks(UUID roundId, int wave) {
        return em.createQuery("""
                select c from Conversation c where c.roundId = :round and c.wave = :wave order by c.startsAt, c.id""",
                Conversation.class).setParameter("round", roundId).setParameter("wave", wave).getResultList();
    }

    /** When the last conversation of a wave is; now, when there is none that counts. */
    Instant lastTalk(ConversationRound round, Instant now) {
        return talks(round.id(), round.wave()).stream().map(Conversation::startsAt).max(Instant::compareTo).orElse(now);
    }

    List<TargetGroupRow> groups(UUID trajectoryId) {
        return em.createQuery("select g from TargetGroup g where g.trajectoryId = :id order by g.name",
                TargetGroup.class).setParameter("id", trajectoryId).getResultStream().map(TargetGroup::toRow).toList();
    }

    /** Under which theme belongs what is said; null for a round about no theme. */
    String themeOf(ConversationRound round) {
        return round.themeId() == null ? null : em.createQuery("select t.name from Theme t where t.id = :id", String.class)
                .setParameter("id", round.themeId()).getResultStream().findFirst().orElse(null);
    }

    String trajectoryTitle(UUID trajectoryId) {
        return em.createQuery("select t.title from Trajectory t where t.id = :id", String.class)
                .setParameter("id", trajectoryId).getSingleResult();
    }

    RoundDetails details(ConversationRound round) {
        return round.toDetails(trajectoryTitle(round.trajectoryId()));
    }
}
