package nl.weerklank.knowledge;

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

/** Phase 2 (find-causes.bpmn, by the id of a cycle): everything the model and the domain say to each other. */
@Named("causeSearch")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class FindCausesProcess {

    static final String THEME_ID = "themeId";
    static final Set<String> VARIABLES = Set.of(THEME_ID);

    @Inject
    Engine engine;
    @Inject
    CauseSearchCase causes;
    @Inject
    KnowledgeCase knowledge;

    // What the domain tells the process

    public void themesChosen(@Observes ThemesChosen event) {
        engine.complete("chooseThemes", event.cycleId(), Map.of());
    }

    public void dilemmasTalkedOver(@Observes DilemmasTalkedOver event) {
        engine.complete("talkAboutDilemmas", event.cycleId(), Map.of());
    }

    public void jointTalkHeld(@Observes JointTalkHeld event) {
        engine.complete("talkTogether", event.cycleId(), Map.of());
    }

    public void newQuestionAsked(@Observes NewQuestionAsked event) {
        engine.complete("askNewQuestion", event.cycleId(), Map.of());
    }

    // What the model asks of the domain

    public List<String> themes(String cycleId) {
        return causes.themes(UUID.fromString(cycleId));
    }

    public String weigh(String cycleId) {
        return causes.weigh(UUID.fromString(cycleId));
    }

    public Date due(String cycleId) {
        return Date.from(knowledge.due(UUID.fromString(cycleId)));
    }
}
