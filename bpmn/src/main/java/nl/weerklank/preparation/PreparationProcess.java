package nl.weerklank.preparation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.weerklank.actor.Role;
import nl.weerklank.engine.Engine;
import nl.weerklank.engine.ProcessBean;

/**
 * Five questions and a mandate (preparation.bpmn and five-questions.bpmn, by the id of a cycle): everything the models and the
 * domain say to each other.
 */
@Named("preparation")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class PreparationProcess {

    static final String CYCLE_ID = "cycleId";
    static final String SCAN_ID = "scanId";
    static final String AIM_OUTCOME = "aimOutcome";
    static final String MANDATE = "mandate";
    static final String TEXT_OUTCOME = "textOutcome";
    static final Set<String> VARIABLES = Set.of(CYCLE_ID, SCAN_ID, AIM_OUTCOME, MANDATE, TEXT_OUTCOME);

    @Inject
    Engine engine;
    @Inject
    PreparationCase preparations;

    // What the domain tells the processes

    public void questionAnswered(@Observes PreparationAnswered event) {
        engine.complete(event.question(), event.cycleId(), Map.of());
    }

    public void featuresScanned(@Observes FeaturesScanned event) {
        engine.completeOf(event.account(), "scanFeatures", event.cycleId());
    }

    public void missedGroupsNamed(@Observes MissedGroupsNamed event) {
        engine.complete("missedGroups", event.cycleId(), Map.of());
    }

    public void budgetPlanned(@Observes BudgetPlanned event) {
        engine.complete("planBudget", event.cycleId(), Map.of());
    }

    public void mandateDecided(@Observes MandateDecided event) {
        engine.complete("giveMandate", event.cycleId(), Map.of(MANDATE, event.outcome()));
    }

    public void startPageMended(@Observes StartPageMended event) {
        engine.complete("mendStartPage", event.cycleId(), Map.of());
    }

    // What the models ask of the domain

    public void open(String cycleId) {
        preparations.open(UUID.fromString(cycleId));
    }

    public String testAim(String cycleId) {
        return preparations.testAim(UUID.fromString(cycleId));
    }

    public void loadExisting(String cycleId) {
        preparations.loadExisting(UUID.fromString(cycleId));
    }

    public void tellCouncil(String cycleId) {
        preparations.tellCouncil(UUID.fromString(cycleId));
    }

    public List<String> openScans(String cycleId) {
        return preparations.openScans(UUID.fromString(cycleId));
    }

    public String scanner(String scanId) {
        return preparations.scanner(UUID.fromString(scanId));
    }

    public void adviseForms(String cycleId) {
        preparations.adviseForms(UUID.fromString(cycleId));
    }

    public String publishStartPage(String cycleId) {
        return preparations.publishStartPage(UUID.fromString(cycleId));
    }

    public Date lateAt(String cycleId) {
        return Date.from(preparations.lateAt(UUID.fromString(cycleId)));
    }

    public void askToSpeedUp(String cycleId) {
        preparations.askToSpeedUp(UUID.fromString(cycleId));
    }

    public Date due(String cycleId) {
        return Date.from(preparations.due(UUID.fromString(cycleId)));
    }

    public void notStarted(String cycleId) {
        preparations.notStarted(UUID.fromString(cycleId));
    }
}
