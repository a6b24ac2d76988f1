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

/**
 * From experience to experience knowledge (story-analysis.bpmn, by the id of a theme; candidate.bpmn, by the id of a
 * candidate): everything the models and the domain say to each other.
 */
@Named("knowledge")
@Stateless
@ProcessBean
@PermitAll
@RunAs(Role.PROCESS)
public class KnowledgeProcess {

    static final String THEME_ID = "themeId";
    static final String KNOWLEDGE_ID = "knowledgeId";
    static final String ANALYSIS_STANDING = "analysisStanding";
    static final String RECOGNITION_OUTCOME = "recognitionOutcome";
    static final String TEST_OUTCOME = "testOutcome";
    static final String CO_READ_OUTCOME = "coReadOutcome";
    static final Set<String> VARIABLES = Set.of(THEME_ID, KNOWLEDGE_ID, ANALYSIS_STANDING, RECOGNITION_OUTCOME,
            TEST_OUTCOME, CO_READ_OUTCOME);

    @Inject
    Engine engine;
    @Inject
    KnowledgeCase knowledge;

    // What the domain tells the processes

    public void analysisStarted(@Observes AnalysisStarted event) {
        engine.start("AnalysisStarted", event.themeId(), Map.of(THEME_ID, event.themeId().toString()));
    }

    public void packageRead(@Observes PackageRead event) {
        engine.complete("readContributions", event.themeId(), Map.of());
    }

    public void experiencesGrouped(@Observes ExperiencesGrouped event) {
        engine.complete("groupExperiences", event.themeId(), Map.of());
    }

    public void whatIsMissingTold(@Observes WhatIsMissingTold event) {
        engine.complete("tellWhatIsMissing", event.themeId(), Map.of());
    }

    public void figuresGathered(@Observes FiguresGathered event) {
        engine.complete("gatherFigures", event.knowledgeId(), Map.of());
    }

    public void candidateInterpreted(@Observes CandidateInterpreted event) {
        engine.complete("interpretCandidate", event.knowledgeId(), Map.of());
    }

    public void recognitionComplete(@Observes RecognitionComplete event) {
        engine.correlate("RecognitionComplete", event.knowledgeId());
    }

    public void causeCardWritten(@Observes CauseCardWritten event) {
        engine.complete("writeCauseCard", event.knowledgeId(), Map.of());
    }

    public void causeCoRead(@Observes CauseCoRead event) {
        engine.complete("coReadCause", event.knowledgeId(), Map.of(CO_READ_OUTCOME, event.detail()));
    }

    // What the models ask of the domain

    public void makePackages(String themeId) {
        knowledge.makePackages(UUID.fromString(themeId));
    }

    public boolean anythingToRead(String themeId) {
        return knowledge.anythingToRead(UUID.fromString(themeId));
    }

    public void findLookalikes(String themeId) {
        knowledge.findLookalikes(UUID.fromString(themeId));
    }

    public List<String> openCandidates(String themeId) {
        return knowledge.openCandidates(UUID.fromString(themeId));
    }

    public String standing(String themeId) {
        return knowledge.standing(UUID.fromString(themeId));
    }

    public void recordNotFound(String themeId) {
        knowledge.recordNotFound(UUID.fromString(themeId));
    }

    public Date themeDue(String themeId) {
        return Date.from(knowledge.due(UUID.fromString(themeId)));
    }

    public Date candidateDue(String knowledgeId) {
        return Date.from(knowledge.due(UUID.fromString(knowledgeId)));
    }

    public void askRecognition(String knowledgeId) {
        knowledge.askRecognition(UUID.fromString(knowledgeId));
    }

    public Date recognitionEnds(String knowledgeId) {
        return Date.from(knowledge.recognitionEnds(UUID.fromString(knowledgeId)));
    }

    public String countAnswers(String knowledgeId) {
        return knowledge.countAnswers(UUID.fromString(knowledgeId));
    }

    public String test(String knowledgeId) {
        return knowledge.test(UUID.fromString(knowledgeId));
    }
}
