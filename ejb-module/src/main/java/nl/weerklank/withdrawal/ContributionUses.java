package nl.weerklank.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds where a contribution is used now: from its theme to the measures that came of it. */
@ApplicationScoped
class ContributionUses {

    // A cause or measure is reached through the knowledge that the contribution is in; a measure also names contributions itself.
    private static final String USES = """
            with known as (select distinct ke.knowledge_id as id from weerklank.knowledge_experience ke
                join weerklank.experience e on e.id = ke.experience_id where e.contribution_id = ?1)
            select 'THEME', cast(t.id as varchar), t.name, false from weerklank.contribution c
                join weerklank.theme t on t.trajectory_id = c.trajectory_id and t.name = c.theme where c.id = ?1
            union all select 'KNOWLEDGE', cast(k.id as varchar), coalesce(k.public_title, k.title), k.state = 'VALIDATED'
                from weerklank.experience_knowledge k where k.id in (select id from known)
            union all select 'CAUSE', cast(s.id as varchar), coalesce(s.public_text, s.text, s.not_found_text),
                s.state = 'CONFIRMED' from weerklank.cause s where s.knowledge_id in (select id from known)
                and s.state <> 'REJECTED'
            union all select 'MEASURE', cast(m.id as varchar), m.title, false from weerklank.policy_measure m
                where m.id in (select mc.measure_id from weerklank.measure_contribution mc where mc.contribution_id = ?1)
                or m.cause_id in (select s.id from weerklank.cause s where s.knowledge_id in (select id from known)
                    and s.state <> 'REJECTED')
            union all select distinct 'REPORT', cast(r.id as varchar), g.central_question, r.state = 'PUBLISHED'
                from weerklank.conversation_report r join weerklank.conversation_round g on g.id = r.round_id
                join weerklank.report_conversation rc on rc.report_id = r.id
                join weerklank.statement st on st.conversation_id = rc.conversation_id where st.contribution_id = ?1
                and r.state <> 'STOPPED'
            union all select distinct 'ANSWER', cast(a.id as varchar), a.theme, u.summary_at is not null
                from weerklank.feedback_obligation o join weerklank.feedback_answer a on a.id = o.answer_id
                join weerklank.feedback_run u on u.id = o.run_id where o.contribution_id = ?1 and a.state <> 'DRAFT'
            """;

    @Inject
    EntityManager em;

    List<WithdrawalUse> of(UUID contributionId, UUID withdrawalId) {
        em.flush();
        var rows = em.createNativeQuery(USES, Object[].class).setParameter(1, contributionId).getResultList();
        return ((List<?>) rows).stream().map(u -> (Object[]) u).map(u -> new WithdrawalUse(withdrawalId, UseKind.valueOf((String) u[0]),
                        UUID.fromString((String) u[1]), (String) u[2], (Boolean) u[3])).toList();
    }
}
