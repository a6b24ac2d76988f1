package nl.weerklank.conversation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.NotFoundException;

/** What the process of one invitation asks of the domain (S3a): somebody said yes before, and waits for a conversation. */
@Stateless
@RolesAllowed(Role.PROCESS)
public class InvitationCase {

    @PersistenceContext
    EntityManager em;
    @Inject
    RoundQueries queries;
    @Inject
    Messages messages;
    @Inject
    Settings settings;
    @Inject
    Clock clock;

    /** S3a 2. */
    public void send(UUID invitationId) {
        write(MessageKind.CONVERSATION_INVITATION, invitationId);
        var invitation = get(invitationId);
        invitation.asked(queries.get(invitation.roundId()).wave());
    }

    public Instant reminderAt(UUID invitationId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_INVITATION_REMINDER_DAYS)));
    }

    /** S3a 4: once, and kindly. */
    public void remind(UUID invitationId) {
        write(MessageKind.CONVERSATION_REMINDER, invitationId);
    }

    public Instant expiresAt(UUID invitationId) {
        return clock.instant().plus(Duration.ofDays(settings.number(SettingKey.TERM_INVITATION_EXPIRY_DAYS)));
    }

    /** S3a 6: over, unless an answer came meanwhile. */
    public void expire(UUID invitationId) {
        get(invitationId).expire();
    }

    private void write(MessageKind kind, UUID invitationId) {
        var invitation = get(invitationId);
        if (!invitation.isWaiting()) {
            return;
        }
        var round = queries.get(invitation.roundId());
        var talks = queries.talks(round.id(), round.wave()).stream().filter(c -> c.isOpen(clock.instant()))
                .map(c -> "- " + Talks.when(c.startsAt()) + ", " + c.place()).collect(Collectors.joining("\n"));
        messages.write(kind, round.trajectoryId(), invitation.handle(), invitationId + ":" + round.wave(),
                Map.of("trajectory", queries.trajectoryTitle(round.trajectoryId()),
                        "invitation", round.invitationText(), "talks", talks));
    }

    private Invitation get(UUID invitationId) {
        // Its owner may be answering at this moment: one of the two waits.
        return Optional.ofNullable(em.find(Invitation.class, invitationId, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }
}
