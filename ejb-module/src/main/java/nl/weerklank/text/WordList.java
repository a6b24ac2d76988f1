package nl.weerklank.text;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.shared.NotFoundException;

/**
 * The word check with what the editor allowed. A blocked word refuses a text (INV-29); who needs it literally asks the
 * editor, who says yes or no with a reason. A yes holds for that phrase from then on, and stays: a letter that was
 * accepted today is written by the process tomorrow.
 */
@Stateless
public class WordList {

    @PersistenceContext
    EntityManager em;
    @Inject
    Clock clock;
    @Inject
    CurrentActor actor;
    @Inject
    Event<PhraseAsked> asked;
    @Inject
    Event<PhraseAnswered> answered;

    /** What the check says of a text, allowed phrases passing. Anybody may ask. */
    @PermitAll
    public TextAdvice check(String text) {
        return TextCheck.check(text, allowed());
    }

    /** Refuses a text for residents that holds a blocked word outside the allowed phrases; the sentence names it. */
    @PermitAll
    public void requireSendable(String text) {
        var advice = check(text);
        if (!advice.sendable()) {
            throw new TextNotSendable(advice);
        }
    }

    /** Every phrase, open questions first, then the newest. Who writes to residents may see them. */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.ADMINISTRATOR, Role.EDITOR,
        Role.POLICY_OFFICER})
    public List<PhraseRow> list() {
        return em.createQuery("""
                select p from LiteralPhrase p
                order by case when p.answer is null then 0 else 1 end, p.askedAt desc, p.id""", LiteralPhrase.class)
                .setMaxResults(200).getResultStream().map(LiteralPhrase::toRow).toList();
    }

    /**
     * Asks the editor for a phrase. Who writes to residents may. Refuses a phrase without a blocked word (nothing to
     * allow), the bare word itself (that would end the rule), and one that was asked or allowed already.
     */
    @RolesAllowed({Role.NEIGHBOURHOOD_SUPPORTER, Role.FUND_STEWARD, Role.ADMINISTRATOR, Role.EDITOR,
        Role.POLICY_OFFICER})
    public void ask(@Valid AskPhrase command) {
        var phrase = command.getPhrase().strip().replaceAll("\\s+", " ");
        var blocked = TextCheck.check(phrase).blocked();
        if (blocked.isEmpty()) {
            throw new BusinessException("text.phrase.notBlocked");
        }
        if (blocked.stream().anyMatch(word -> word.length() >= phrase.length())) {
            throw new BusinessException("text.phrase.bareWord");
        }
        if (isKnown(phrase)) {
            throw new BusinessException("text.phrase.known");
        }
        var row = new LiteralPhrase(phrase, command.getWhy().strip(), actor.accountName(), clock.instant());
        em.persist(row);
        asked.fire(new PhraseAsked(row.id()));
    }

    /** The editor's yes, with a reason; it stands in the audit trail. Refuses a second answer. */
    @RolesAllowed(Role.EDITOR)
    public void allow(UUID phraseId, String reason) {
        answer(phraseId, LiteralPhrase.Verdict.ALLOWED, reason);
    }

    /** The editor's no, with a reason. Refuses a second answer. */
    @RolesAllowed(Role.EDITOR)
    public void refuse(UUID phraseId, String reason) {
        answer(phraseId, LiteralPhrase.Verdict.REFUSED, reason);
    }

    private void answer(UUID phraseId, LiteralPhrase.Verdict verdict, String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 500) {
            throw new BusinessException("text.phrase.reason");
        }
        var row = phraseId == null ? null : em.find(LiteralPhrase.class, phraseId, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NotFoundException();
        }
        if (row.isAnswered()) {
            throw new BusinessException("text.phrase.answered");
        }
        row.answer(verdict, reason.strip(), actor.accountName(), clock.instant());
        answered.fire(new PhraseAnswered(phraseId, verdict.name()));
    }

    private boolean isKnown(String phrase) {
        return em.createQuery("""
                select count(p) from LiteralPhrase p where lower(p.phrase) = :phrase
                and (p.answer is null or p.answer = :allowed)""", Long.class)
                .setParameter("phrase", phrase.toLowerCase(Locale.ROOT))
                .setParameter("allowed", LiteralPhrase.Verdict.ALLOWED).getSingleResult() > 0;
    }

    private List<String> allowed() {
        return em.createQuery("select p.phrase from LiteralPhrase p where p.answer = :allowed", String.class)
                .setParameter("allowed", LiteralPhrase.Verdict.ALLOWED).getResultList();
    }
}
