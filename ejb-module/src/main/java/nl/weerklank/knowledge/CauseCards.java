package nl.weerklank.knowledge;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.actor.CurrentActor;
import nl.weerklank.actor.Role;
import nl.weerklank.shared.BusinessException;
import nl.weerklank.text.WordList;
import nl.weerklank.theme.ThemeCase;
import nl.weerklank.worklist.WorkItems;

/** The cause in plain words, read along by another expert; and what is missing when there is none (S6 8, S6a 10–11). */
@Stateless
public class CauseCards {

    static final String CARD = "writeCauseCard";
    static final String CO_READ = "coReadCause";
    static final String MISSING = "tellWhatIsMissing";

    @PersistenceContext
    EntityManager em;
    @Inject
    KnowledgeQueries queries;
    @Inject
    ThemeCase themes;
    @Inject
    WorkItems workItems;
    @Inject
    WordList words;
    @Inject
    CurrentActor actor;
    @Inject
    Clock clock;
    @Inject
    Event<CauseCardWritten> written;
    @Inject
    Event<CauseCoRead> coRead;
    @Inject
    Event<WhatIsMissingTold> told;

    /**
     * Writes the card that everybody will read. Refuses blocked words and a cause without plain words. The redacteur may.
     *
     * @param causes plain words per proposed cause
     */
    @RolesAllowed(Role.EDITOR)
    public void write(UUID knowledgeId, String title, String effects, Map<UUID, String> causes) {
        workItems.begin(CARD, knowledgeId);
        var plainTitle = text(title, 200, "knowledge.card.title");
        var plainEffects = text(effects, 1500, "knowledge.card.effects");
        words.requireSendable(plainTitle + "\n" + plainEffects);
        for (var cause : queries.proposed(knowledgeId)) {
            var plain = text(causes.get(cause.id()), 500, "knowledge.card.cause");
            words.requireSendable(plain);
            cause.writePlain(plain);
        }
        queries.lock(knowledgeId).writeCard(plainTitle, plainEffects, actor.accountName());
        written.fire(new CauseCardWritten(knowledgeId));
    }

    /**
     * Agrees, and the cause is confirmed; or sends it back to the session with a remark. An experience expert may, and
     * not the one who led. Refused while experiences, sources, effect, cause or recognition are missing (INV-27, INV-28).
     */
    @RolesAllowed(Role.EXPERIENCE_EXPERT)
    public void coRead(UUID knowledgeId, boolean agreed, String remark) {
        workItems.begin(CO_READ, knowledgeId);
        var knowledge = queries.lock(knowledgeId);
        var me = actor.accountName();
        if (agreed) {
            knowledge.validate(queries.facts(knowledge), queries.balance(knowledge), me, clock.instant());
            queries.proposed(knowledgeId).forEach(c -> c.confirm(me, clock.instant()));
        } else {
            knowledge.returnToSession(me, text(remark, 500, "knowledge.coRead.remark"));
            queries.proposed(knowledgeId).forEach(c -> c.reject(clock.instant()));
        }
        coRead.fire(new CauseCoRead(knowledgeId, agreed ? "AGREED" : "NOT_AGREED"));
    }

    /**
     * Says in public why no cause was found (yet), and whether more experience is needed. An experience expert may.
     *
     * @param more whether more experience is needed; null when nobody chose
     */
    @RolesAllowed(Role.EXPERIENCE_EXPERT)
    public void tellWhatIsMissing(UUID themeId, Boolean more, String publicText) {
        workItems.begin(MISSING, themeId);
        if (more == null) {
            throw new BusinessException("knowledge.missing.choice");
        }
        var text = text(publicText, 1500, "knowledge.missing.text");
        words.requireSendable(text);
        em.createQuery("select c from Cause c where c.themeId = :id and c.state = :notFound", Cause.class)
                .setParameter("id", themeId).setParameter("notFound", CauseState.NOT_FOUND)
                .getResultStream().forEach(c -> c.reject(clock.instant()));
        em.persist(Cause.notFound(themeId, text, actor.accountName(), clock.instant()));
        themes.needsMoreExperience(themeId, more);
        told.fire(new WhatIsMissingTold(themeId, more ? "MORE_EXPERIENCE" : "STOP"));
    }

    private static String text(String typed, int longest, String refusal) {
        if (typed == null || typed.isBlank() || typed.strip().length() > longest) {
            throw new BusinessException(refusal);
        }
        return typed.strip();
    }
}
