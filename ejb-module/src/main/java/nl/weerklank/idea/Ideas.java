package nl.weerklank.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.calendar.WorkingDays;
import nl.weerklank.draft.Drafts;
import nl.weerklank.message.Messages;
import nl.weerklank.neighbourhood.Neighbourhoods;
import nl.weerklank.setting.SettingKey;
import nl.weerklank.setting.Settings;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.Dates;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.vault.Channel;
import nl.weerklank.vault.ContactDetails;
import nl.weerklank.vault.Handle;
import nl.weerklank.vault.Purpose;
import nl.weerklank.vault.Token;
import nl.weerklank.vault.Vault;

/** Ideas of residents: handing in, and reading by those who work on them. */
@Stateless
public class Ideas {

    @PersistenceContext
    EntityManager em;
    @Inject
    IdeaQueries queries;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Settings settings;
    @Inject
    WorkingDays workingDays;
    @Inject
    Neighbourhoods neighbourhoods;
    @Inject
    Drafts drafts;
    @Inject
    Vault vault;
    @Inject
    Messages messages;
    @Inject
    Event<IdeaSubmitted> submitted;

    /**
     * Hands in an idea and starts its process; the draft is erased. Anybody may. Sending the same draft again gives the
     * same receipt and makes nothing (RES-09; S1 1, 2).
     *
     * @param token the draft's token from the browser's cookie
     */
    @PermitAll
    public IdeaReceipt submit(String token, @Valid SubmitIdea command) {
        var sentBefore = drafts.lock(token, IdeaDrafts.FORM);
        if (!sentBefore.isEmpty()) {
            return IdeaReceipt.of(sentBefore);
        }
        var idea = new Idea(nextNumber(), command, clock.instant());
        var receipt = keep(idea, command, Token.digest(token), drafts.picture(token, IdeaDrafts.FORM).orElse(null));
        drafts.sent(token, IdeaDrafts.FORM, receipt.fields());
        submitted.fire(new IdeaSubmitted(idea.id()));
        return receipt;
    }

    /** The receipt of a draft that was sent, for showing the confirmation (again). Whoever has the token may. */
    @PermitAll
    public IdeaReceipt receipt(String token) {
        var receipt = drafts.receipt(token, IdeaDrafts.FORM);
        if (receipt.isEmpty()) {
            throw new NotFoundException();
        }
        return IdeaReceipt.of(receipt);
    }

    /** Writes down the idea of somebody who asked for help (E01). A buurtondersteuner may; the consent is recorded. */
    @RolesAllowed(Role.NEIGHBOURHOOD_SUPPORTER)
    public IdeaReceipt submitOnBehalf(@Valid SubmitOnBehalf command) {
        var idea = new Idea(nextNumber(), command, clock.instant());
        idea.writtenBy(actor.accountName());
        var receipt = keep(idea, command, null, null);
        em.persist(new Consent(idea.handle(), Consent.Purpose.CONTACT, Consent.How.TOLD_HELPER, actor.accountName(),
                clock.instant()));
        submitted.fire(new IdeaSubmitted(idea.id()));
        return receipt;
    }

    /**
     * What a contributor said becomes an idea of theirs (P1 15); it starts as any other. A beleidsmedewerker may, and writes
     * it down. Refused when the contributor has an idea already: their code opens one.
     *
     * @param owner the contributor's handle
     */
    @RolesAllowed(Role.POLICY_OFFICER)
    public UUID submitFor(UUID owner, @Valid SubmitIdea command) {
        if (queries.findByHandle(owner).isPresent()) {
            throw new BusinessException("idea.owner.hasOne");
        }
        var idea = new Idea(nextNumber(), command, clock.instant());
        idea.writtenBy(actor.accountName());
        promise(idea, command, owner);
        submitted.fire(new IdeaSubmitted(idea.id()));
        return idea.id();
    }

    /** One idea for those who work on it. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.PAYER, Role.RESIDENT_JUROR, Role.EXECUTIVE,
        Role.PROCESS})
    public IdeaDetails get(UUID ideaId) {
        return queries.details(queries.get(ideaId));
    }

    /** Questions to the submitter with answers, oldest first. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD})
    public List<QuestionRow> questions(UUID ideaId) {
        return queries.questions(ideaId);
    }

    /** Runs of the quick check, newest first. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.EXECUTIVE})
    public List<CheckRow> checks(UUID ideaId) {
        return em.createQuery("""
                select new nl.weerklank.idea.CheckRow(c.outcome, c.rule, c.ruleVersion, c.inputs, c.checkedAt)
                from IdeaCheck c where c.ideaId = :idea order by c.checkedAt desc""", CheckRow.class)
                .setParameter("idea", ideaId).getResultList();
    }

    /** Who to call and how; the look is logged. Buurtondersteuner and steward may. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD})
    public ContactDetails contact(UUID ideaId) {
        return vault.read(queries.get(ideaId).handle(), Purpose.CALL_SUBMITTER);
    }

    /** Photos of the idea and its story. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.RESIDENT_JUROR})
    public List<UUID> photos(UUID ideaId) {
        return queries.photos(ideaId);
    }

    /** The picture itself, as JPEG. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.RESIDENT_JUROR})
    public byte[] photo(UUID photoId) {
        return em.createQuery("select p.jpeg from IdeaPhoto p where p.id = :id", byte[].class)
                .setParameter("id", photoId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * What somebody should look at before deciding; a flag refuses nothing by itself (FND-17): {@code PAST_DATE},
     * {@code OUTSIDE_AREA}, {@code LIKE_ANOTHER} (same public title, wijk and year).
     */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.RESIDENT_JUROR})
    public List<String> flags(UUID ideaId) {
        var idea = get(ideaId);
        var flags = new ArrayList<String>();
        if (idea.activityDate() != null && idea.activityDate().isBefore(Dates.on(clock.instant()))) {
            flags.add("PAST_DATE");
        }
        if (!neighbourhoods.get(idea.neighbourhoodId()).withinArea()) {
            flags.add("OUTSIDE_AREA");
        }
        var alike = em.createQuery("""
                select count(i) from Idea i where i.id <> :id and lower(i.publicTitle) = lower(:title)
                and i.neighbourhoodId = :area and year(i.submittedAt) = :year""", Long.class)
                .setParameter("id", ideaId)
                .setParameter("title", idea.publicTitle() == null ? "" : idea.publicTitle())
                .setParameter("area", idea.neighbourhoodId())
                .setParameter("year", Dates.on(idea.submittedAt()).getYear()).getSingleResult();
        if (alike > 0) {
            flags.add("LIKE_ANOTHER");
        }
        return flags;
    }

    private IdeaReceipt keep(Idea idea, SubmitIdea command, byte[] draftDigest, byte[] photo) {
        var handle = vault.register(contactOf(command));
        idea.cameFrom(draftDigest);
        promise(idea, command, handle.id());
        if (photo != null) {
            em.persist(new IdeaPhoto(idea.id(), photo, false, clock.instant()));
        }
        return receipt(idea, handle);
    }

    private void promise(Idea idea, SubmitIdea command, UUID owner) {
        neighbourhoods.get(command.getNeighbourhoodId());
        var now = clock.instant();
        idea.belongsTo(owner);
        idea.promise(workingDays.after(now, settings.number(SettingKey.TERM_FIRST_CALL_WORKING_DAYS)),
                workingDays.after(now, settings.number(SettingKey.TERM_FIRST_ANSWER_WORKING_DAYS)));
        em.persist(idea);
    }

    private IdeaReceipt receipt(Idea idea, Handle handle) {
        var caller = messages.contact();
        return new IdeaReceipt(idea.number(), handle.followCode(), Dates.day(idea.firstAnswerBy()), caller.name(),
                caller.phone());
    }

    private String nextNumber() {
        var next = (Number) em.createNativeQuery("select nextval('weerklank.idea_number')").getSingleResult();
        return "%d-%04d".formatted(Dates.on(clock.instant()).getYear(), next.longValue());
    }

    private static ContactDetails contactOf(SubmitIdea command) {
        var channel = command.getMail() != null && command.isMailProgress() ? Channel.MAIL
                : command.getPhone() != null ? Channel.PHONE : Channel.CODE_ONLY;
        return new ContactDetails(command.getName(), command.getMail(), command.getPhone(), null, null, channel,
                command.isMailProgress(), false);
    }
}
