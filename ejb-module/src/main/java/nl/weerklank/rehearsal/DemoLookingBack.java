package nl.weerklank.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.weerklank.cycle.FollowUp;
import nl.weerklank.evaluation.AnswerEvaluation;
import nl.weerklank.evaluation.ChooseFollowUp;
import nl.weerklank.evaluation.Evaluations;
import nl.weerklank.evaluation.Feature;
import nl.weerklank.evaluation.FollowUps;
import nl.weerklank.evaluation.Heard;
import nl.weerklank.evaluation.LearnTogether;
import nl.weerklank.evaluation.OwnEvaluation;
import nl.weerklank.shared.Dates;

/** Phase 4 of the demo's first cycle: answers, looking back together, and on to the second cycle (6.4). */
@ApplicationScoped
class DemoLookingBack {

    private static final String OFFICER = "beleid01";
    private static final String FACILITATOR = "gespreksleider01";
    private static final int PATIENCE_SECONDS = 30;
    private static final int YES = 21;
    private static final int PARTLY = 4;
    private static final int NO = 1;

    @Inject
    RehearsalClock rehearsalClock;
    @Inject
    DemoDesk desk;
    @Inject
    DemoAnswers answers;
    @Inject
    AsPolicyOfficer officer;
    @Inject
    AsFacilitator facilitator;
    @Inject
    AsResident resident;
    @Inject
    Evaluations evaluations;
    @Inject
    OwnEvaluation own;
    @Inject
    FollowUps followUps;
    @Inject
    Clock clock;

    /** Plays the phase; it takes about a month of the demo's clock. @param codes of everybody who was at a talk */
    void play(UUID trajectory, List<String> codes) {
        desk.once(OFFICER, officer::act, "updateMeasures", followUps::measuresUpdated);
        answers.last(trajectory);
        desk.once(FACILITATOR, facilitator::act, "chooseQuestions", evaluation -> evaluations.chooseQuestions(evaluation,
                List.of("Wat merkt u van de vaste contactpersoon?")));
        tell(codes);
        // Not everybody answers.
        rehearsalClock.moveBy(Duration.ofDays(22));
        desk.once(FACILITATOR, facilitator::act, "hearGroups", evaluation -> evaluations.hearGroups(evaluation,
                "Wij zijn gehoord. Nu willen wij zelf kiezen.", "Meegaan kost tijd, en het werkt.",
                "Eerst luisteren en dan pas schrijven was nieuw."));
        desk.once(OFFICER, officer::act, "scoreFeatures", evaluation -> evaluations.scoreFeatures(evaluation,
                scores(4, 3, 3, 3, 4), scores(2, 4, 3, 2, 3)));
        desk.once(FACILITATOR, facilitator::act, "learnTogether", evaluation -> evaluations.learnTogether(evaluation,
                new LearnTogether("Praten met iemand die men kent.", "Vaders vroeger vragen.",
                        "Ouders durven meer te zeggen tegen hun contactpersoon.")));
        desk.once(OFFICER, officer::act, "recordLessons", evaluation -> {
            evaluations.addLesson(evaluation, "Vraag vaders vanaf de eerste golf.", OFFICER,
                    Dates.on(clock.instant()).plusMonths(2));
            evaluations.recordLessons(evaluation);
        });
        desk.once(OFFICER, officer::act, "chooseFollowUp", cycle -> {
            var choice = new ChooseFollowUp();
            choice.setCycleId(cycle);
            choice.setFollowUp(FollowUp.NEW_EXPERIENCES);
            choice.setReason("Ouders willen zelf kiezen wie hun contactpersoon is. Daar vragen wij nu naar.");
            choice.setHeard("Ouders staan alleen, en vertellen hun verhaal steeds opnieuw.");
            choice.setDone("Elk gezin heeft één vaste contactpersoon. Wie u kent, gaat mee.");
            choice.setNotDone("Zelf kiezen kan nog niet. De ontmoetingsplek is nog niet open.");
            followUps.choose(choice);
        });
    }

    /** So many answer; the question comes with a job. */
    private void tell(List<String> codes) {
        for (int i = 0; i < YES + PARTLY + NO; i++) {
            var answer = new AnswerEvaluation();
            answer.setHeard(i < YES ? Heard.YES : i < YES + PARTLY ? Heard.PARTLY : Heard.NO);
            answer.setCauseFits(Heard.YES);
            answer.setExpectation(i % 5 == 0 ? "Ik had niet gedacht dat er iets zou veranderen." : null);
            tell(codes.get(i), answer);
        }
    }

    private void tell(String code, AnswerEvaluation answer) {
        var told = new AtomicBoolean();
        for (int second = 0; !told.get(); second++) {
            if (second >= PATIENCE_SECONDS) {
                throw new IllegalStateException("nobody was asked how it was");
            }
            resident.act(() -> own.open(code).forEach(evaluation -> {
                own.answer(code, evaluation.id(), answer);
                told.set(true);
            }));
            if (!told.get()) {
                DemoPeople.pause(Duration.ofSeconds(1));
            }
        }
    }

    private static Map<Feature, Integer> scores(int early, int close, int together, int flexible, int proactive) {
        return Map.of(Feature.EARLY, early, Feature.CLOSE, close, Feature.TOGETHER, together, Feature.FLEXIBLE, flexible,
                Feature.PROACTIVE, proactive);
    }
}
