package nl.weerklank.trajectory;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import nl.weerklank.api.JsonRow;
import nl.weerklank.contribution.ContributionOutcome;
import nl.weerklank.feedback.PublicAnswer;
import nl.weerklank.measure.MeasureKind;
import nl.weerklank.measure.MeasureState;
import nl.weerklank.measure.PublicMeasure;

/** The Dutch names of a trajectory in the API, and of what everybody reads there. */
final class TrajectoryJson {

    static final Map<TrajectoryStatus, String> STATUS = Map.of(TrajectoryStatus.DRAFT, "CONCEPT", TrajectoryStatus.PREPARING,
            "IN_VOORBEREIDING", TrajectoryStatus.ACTIVE, "LOOPT", TrajectoryStatus.NOT_STARTED, "NIET_GESTART",
            TrajectoryStatus.STOPPING, "STOPT", TrajectoryStatus.STOPPED, "GESTOPT", TrajectoryStatus.CLOSED, "AFGESLOTEN");
    static final Map<ParticipationLevel, String> LEVELS = Map.of(ParticipationLevel.INFORM, "INFORMEREN",
            ParticipationLevel.CONSULT, "RAADPLEGEN", ParticipationLevel.ADVISE, "ADVISEREN", ParticipationLevel.COPRODUCE,
            "COPRODUCEREN", ParticipationLevel.CO_DECIDE, "MEEBESLISSEN");
    static final Map<MeasureState, String> STATES = Map.of(MeasureState.PROPOSED, "VOORGESTELD", MeasureState.DECIDED,
            "BESLOTEN", MeasureState.RUNNING, "IN_UITVOERING", MeasureState.DONE, "KLAAR", MeasureState.STOPPED, "GESTOPT");
    static final Map<MeasureKind, String> KINDS = Map.of(MeasureKind.POLICY, "BELEID", MeasureKind.WORKING_METHOD, "WERKWIJZE",
            MeasureKind.FACILITY, "VOORZIENING", MeasureKind.PILOT, "PROEF", MeasureKind.QUICK, "SNELLE_ACTIE",
            MeasureKind.ROLL_OUT, "UITROL");
    static final Map<ContributionOutcome, String> OUTCOMES = Map.of(ContributionOutcome.ADOPTED, "OVERGENOMEN",
            ContributionOutcome.PARTLY, "DEELS_OVERGENOMEN", ContributionOutcome.NOT_ADOPTED, "NIET_OVERGENOMEN",
            ContributionOutcome.UNDER_REVIEW, "IN_BERAAD");

    private TrajectoryJson() {
    }

    static JsonObject row(TrajectoryRow t) {
        return new JsonRow().with("id", t.id()).with("titel", t.title()).with("onderwerp", t.topic())
                .with("status", STATUS.get(t.status())).with("terugkoppelingUiterlijk", t.feedbackBy())
                .with("gestartOp", t.startedAt()).build();
    }

    static JsonObject details(TrajectoryDetails t) {
        var areas = Json.createArrayBuilder();
        t.areas().forEach(a -> areas.add(a.name()));
        var row = Json.createObjectBuilder(new JsonRow().with("id", t.id()).with("titel", t.title())
                .with("onderwerp", t.topic()).with("status", STATUS.get(t.status())).with("invloed", LEVELS.get(t.level()))
                .with("openVoorInvloed", t.openToInfluence()).with("staatVast", t.fixed()).with("wieBeslist", t.whoDecides())
                .with("terugkoppelingUiterlijk", t.feedbackBy()).with("gestartOp", t.startedAt())
                .with("geeindigdOp", t.endedAt()).build());
        return row.add("wijken", areas).build();
    }

    static JsonObject measure(PublicMeasure m) {
        return new JsonRow().with("id", m.id()).with("titel", m.title()).with("soort", KINDS.get(m.kind()))
                .with("status", STATES.get(m.state())).with("tekst", m.text()).with("oorzaak", m.cause())
                .with("uitGesprekken", m.fromPeople()).with("aantalBijdragen", m.fromStories())
                .with("eigenaar", m.ownerName()).with("reden", m.reason()).build();
    }

    /** Counts that are too small to show are left out (INV-13). */
    static JsonObject answer(PublicAnswer a) {
        var shares = Json.createArrayBuilder();
        a.shares().forEach(s -> shares.add(new JsonRow().with("uitkomst", OUTCOMES.get(s.outcome()))
                .with("aantal", s.count()).build()));
        return Json.createObjectBuilder(new JsonRow().with("thema", a.theme()).with("gehoord", a.heard())
                .with("gedaan", a.done()).with("waarom", a.why()).with("vervolg", a.next()).with("datum", a.at()).build())
                .add("uitkomsten", shares).build();
    }
}
