package nl.weerklank.online;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.contribution.ContributionSource;
import nl.weerklank.contribution.Contributions;
import nl.weerklank.contribution.NewContribution;
import nl.weerklank.draft.Drafts;
import nl.weerklank.message.MessageKind;
import nl.weerklank.message.Messages;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.trajectory.PublicTrajectories;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Vault;

/** Contributing on the website, without an account. */
@Stateless
@PermitAll // anybody may contribute; the form's token and the draft guard it
@RunAs(Role.PROCESS)
public class OnlineInput {

    /** The name of the form under which the answers so far are kept. */
    public static final String FORM = "contribution";

    @PersistenceContext
    EntityManager em;
    @Inject
    PublicTrajectories trajectories;
    @Inject
    Contributions contributions;
    @Inject
    Drafts drafts;
    @Inject
    Vault vault;
    @Inject
    Messages messages;
    @Inject
    Clock clock;

    /** The open question of a public trajectory. */
    public Optional<WindowRow> open(UUID trajectoryId) {
        return em.createQuery("""
                select w from OnlineWindow w where w.trajectoryId = :id and w.state = :open and w.closesAt > :now""",
                OnlineWindow.class)
                .setParameter("id", trajectoryId).setParameter("open", OnlineWindow.State.OPEN)
                .setParameter("now", clock.instant()).getResultStream().findFirst().map(OnlineWindow::toRow);
    }

    /**
     * Keeps a contribution and acknowledges it at once; the draft is erased. Sending the same draft again gives the same
     * receipt and keeps nothing. Refused after the closing day.
     *
     * @param token the browser's token
     */
    public ContributionReceipt give(String token, @Valid GiveContribution command) {
        var sent = drafts.lock(token, FORM);
        if (!sent.isEmpty()) {
            return ContributionReceipt.unpack(sent);
        }
        var window = em.find(OnlineWindow.class, command.getWindowId());
        if (window == null || !window.isOpen(clock.instant())) {
            throw new BusinessException("online.closed");
        }
        var trajectory = trajectories.get(window.trajectoryId());
        var owner = vault.register(contact(command));
        contributions.keep(new NewContribution(owner.id(), ContributionSource.ONLINE, UUID.randomUUID(),
                trajectory.areas().size() == 1 ? trajectory.areas().get(0).id() : null, null, command.isPublish(),
                trajectory.id(), window.id(), command.getWords().strip(), "nl", true));
        var receipt = new ContributionReceipt(owner.followCode(), Dates.day(trajectory.feedbackBy()),
                trajectory.who().name(), trajectory.who().phone());
        messages.write(MessageKind.CONTRIBUTION_RECEIVED, trajectory.id(), owner.id(), owner.id().toString(),
                Map.of("trajectory", trajectory.title(), "answerBy", receipt.answerBy()));
        drafts.sent(token, FORM, receipt.pack());
        return receipt;
    }

    /** The receipt of what this browser sent, for showing it (again). */
    public ContributionReceipt receipt(String token) {
        var sent = drafts.receipt(token, FORM);
        if (sent.isEmpty()) {
            throw new NotFoundException();
        }
        return ContributionReceipt.unpack(sent);
    }

    private static ContactDetails contact(GiveContribution command) {
        var channel = command.getMail() != null ? Channel.MAIL
                : command.getPhone() != null ? Channel.PHONE : Channel.CODE_ONLY;
        return new ContactDetails(command.getName(), command.getMail(), command.getPhone(), null, null, channel,
                command.getMail() != null, false);
    }
}
