package nl.weerklank.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.weerklank.actor.Accounts;
import nl.weerklank.actor.Actor;
import nl.weerklank.actor.Role;

/** Measures as officials see them: per trajectory, and each with everything that belongs to it. */
@Stateless
@RolesAllowed({Role.POLICY_OFFICER, Role.EDITOR, Role.EXPERIENCE_EXPERT, Role.RESEARCHER, Role.AREA_MANAGER,
    Role.EXECUTIVE, Role.FACILITATOR, Role.NEIGHBOURHOOD_SUPPORTER})
public class Measures {

    @Inject
    MeasureQueries queries;
    @Inject
    Accounts accounts;

    /** All measures of a trajectory and those that go on in it, oldest first; what does not exist is not found. */
    public List<MeasureDetails> list(UUID trajectoryId) {
        queries.trajectoryTitle(trajectoryId);
        return queries.details(queries.shownIn(trajectoryId));
    }

    /** Where a measure came from, and where it goes on. */
    public Carried carried(UUID measureId) {
        return queries.carried(queries.get(PolicyMeasure.class, measureId));
    }

    /** Measures of a cause, oldest first. */
    public List<MeasureDetails> ofCause(UUID causeId) {
        return queries.details(queries.ofCause(causeId));
    }

    /** The title of a trajectory; what does not exist is not found. */
    public String trajectory(UUID trajectoryId) {
        return queries.trajectoryTitle(trajectoryId);
    }

    public MeasureDetails get(UUID measureId) {
        return queries.details(queries.get(PolicyMeasure.class, measureId));
    }

    /** A cause in plain words. */
    public String cause(UUID causeId) {
        return queries.causeText(causeId);
    }

    public List<OptionRow> options(UUID causeId) {
        return queries.options(causeId);
    }

    public List<ActionRow> actions(UUID measureId) {
        return queries.actions(measureId);
    }

    public List<FundingRow> funding(UUID measureId) {
        return queries.funding(measureId);
    }

    public List<CommitmentRow> partners(UUID measureId) {
        return queries.commitments(measureId).stream().map(PartnerCommitment::toRow).toList();
    }

    /** Principles that hold now, and those that this measure was held against. */
    public List<PrincipleRow> principles(UUID measureId) {
        return queries.principles(measureId);
    }

    public List<PilotNoteRow> diary(UUID measureId) {
        return queries.diary(measureId);
    }

    /** What residents said of a measure, newest first. */
    public List<FitRow> fits(UUID measureId) {
        return queries.fits(measureId);
    }

    /** INV-20, INV-21: the way back. */
    public MeasureChain chain(UUID measureId) {
        return queries.chain(queries.get(PolicyMeasure.class, measureId));
    }

    /** Who can own a measure or an action. */
    public List<Actor> owners() {
        return Stream.of(Role.POLICY_OFFICER, Role.AREA_MANAGER).flatMap(role -> accounts.withRole(role).stream())
                .collect(Collectors.toMap(Actor::account, Function.identity(), (a, b) -> a, TreeMap::new)).values().stream()
                .toList();
    }
}
