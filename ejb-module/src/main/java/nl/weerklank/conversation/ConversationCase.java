package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.shared.Dates;
import nl.weerklank.trajectory.PublicTrajectories;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Vault;

/** What the process of one conversation asks of the domain (S3b). */
@Stateless
@RolesAllowed(Role.PROCESS)
public class ConversationCase {

    private static final int WORKING_DAYS_TO_WRITE = 2;

    @PersistenceContext
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    Contributions contributions;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    Messages messages;
    @Inject
    Vault vault;
    @Inject
    WorkingDays workingDays;
    @Inject
    Clock clock;

    public UUID roundOf(UUID conversationId) {
        return queries.conversation(conversationId).roundId();
    }

    /** S3b 2. */
    public Instant startsAt(UUID conversationId) {
        return queries.conversation(conversationId).startsAt();
    }

    /** Who leads it, and so has its tasks. */
    public String lead(UUID conversationId) {
        return queries.conversation(conversationId).lead();
    }

    public Instant due(UUID conversationId) {
        return workingDays.after(startsAt(conversationId), WORKING_DAYS_TO_WRITE);
    }

    /**
     * S3b 5: every statement makes one contribution, once. It belongs to who said it when a card says so, else to the
     * conversation: then everybody who was there reads the answer with the code of the conversation. Who can be reached
     * hears at once that it is in (INV-07).
     */
    public void makeContributions(UUID conversationId) {
        var conversation = queries.lockConversation(conversationId);
        var round = queries.get(conversation.roundId());
        var trajectory = trajectories.get(round.trajectoryId());
        var area = trajectory.areas().size() == 1 ? trajectory.areas().get(0).id() : null;
        if (conversation.boardHandle() == null) {
            conversation.onBoard(vault.registerWithCard(ContactDetails.NONE, conversationId));
        }
        var speakers = em.createQuery("""
                select i from Invitation i where i.conversationId = :id and i.handle is not null""", Invitation.class)
                .setParameter("id", conversationId).getResultStream()
                .collect(Collectors.toMap(Invitation::number, Invitation::handle));
        // What is said in a round that goes deeper is about its theme.
        var theme = queries.themeOf(round);
        var told = new HashSet<UUID>();
        for (var statement : em.createQuery("""
                select s from Statement s where s.conversationId = :id and s.contributionId is null
                order by s.notedAt, s.id""", Statement.class).setParameter("id", conversationId).getResultList()) {
            var speaker = statement.cardNumber() == null ? null : speakers.get(statement.cardNumber());
            statement.madeContribution(contributions.keep(new NewContribution(
                    speaker == null ? conversation.boardHandle() : speaker, ContributionSource.STATEMENT, statement.id(),
                    area, theme, statement.quoteConsent(), trajectory.id(), null, statement.text(), "nl", true)));
            if (speaker != null && told.add(speaker)) {
                messages.write(MessageKind.CONTRIBUTION_RECEIVED, trajectory.id(), speaker,
                        conversationId + ":" + speaker, Map.of("trajectory", trajectory.title(), "answerBy",
                                Dates.day(trajectory.feedbackBy())));
            }
        }
    }

    /** S3b 9: who would come is told, and free to choose another conversation. */
    public void tellCancelled(UUID conversationId) {
        var conversation = queries.conversation(conversationId);
        var round = queries.get(conversation.roundId());
        em.createQuery("select i from Invitation i where i.conversationId = :id", Invitation.class)
                .setParameter("id", conversationId).getResultList().forEach(i -> {
                    messages.write(MessageKind.CONVERSATION_CANCELLED, round.trajectoryId(), i.handle(),
                            i.id() + ":" + conversationId,
                            Map.of("trajectory", queries.trajectoryTitle(round.trajectoryId()),
                                    "when", Talks.when(conversation.startsAt())));
                    i.release();
                });
    }
}
