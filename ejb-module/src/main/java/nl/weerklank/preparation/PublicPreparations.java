package nl.weerklank.preparation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import nl.weerklank.conversation.TargetGroupRow;
import nl.weerklank.trajectory.PublicTrajectories;

/** What everybody may see of preparations. */
@Stateless
@PermitAll // public by nature; what is not published is not there
public class PublicPreparations {

    @Inject
    PublicTrajectories trajectories;
    @Inject
    PreparationQueries queries;

    /** How a published trajectory was prepared; one from before there were preparations has none. */
    public Optional<PublicPreparation> of(UUID trajectoryId) {
        trajectories.requirePublished(trajectoryId);
        return queries.ofTrajectory(trajectoryId).filter(p -> p.state() != Preparation.State.RUNNING).map(this::toPublic);
    }

    private PublicPreparation toPublic(Preparation preparation) {
        var answers = preparation.answers();
        var decided = queries.lastMandate(preparation.id()).map(m -> m.toRow(null));
        return new PublicPreparation(answers.goalFor(), answers.mainAim(), answers.documentStatus(), answers.lateReason(),
                queries.groups(preparation.trajectoryId()).stream().map(TargetGroupRow::name).toList(),
                answers.forms().stream().sorted().toList(), answers.channels().stream().sorted().toList(),
                answers.evaluationOn(), answers.councilToldAt(), decided.map(MandateRow::delegated).orElse(null),
                decided.map(MandateRow::delegatedUpTo).orElse(null),
                decided.filter(d -> d.outcome() == MandateOutcome.REFUSED).map(MandateRow::remark).orElse(null),
                decided.map(MandateRow::at).orElse(null));
    }
}
