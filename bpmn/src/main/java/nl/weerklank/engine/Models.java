package nl.weerklank.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;

/** The models of this version. Deploys only those whose bytes differ, since deploying takes a lock on the database. */
final class Models {

    /** All deployments bear one name: the engine only looks for what is new among those of the same name. */
    static final String DEPLOYMENT = "weerklank";

    static final List<String> ALL = List.of("idea/idea-fund.bpmn", "idea/idea-check.dmn",
            "feedback/feedback.bpmn", "feedback/feedback-answer.bpmn", "feedback/feedback-in-person.bpmn",
            "feedback/feedback-reaction.bpmn", "feedback/channel-choice.dmn", "online/online-input.bpmn",
            "knowledge/story-analysis.bpmn", "knowledge/candidate.bpmn",
            "knowledge/experience-knowledge.dmn",
            "conversation/joining.bpmn", "conversation/initiative-visit.bpmn",
            "conversation/conversation-round.bpmn", "conversation/invitation.bpmn",
            "conversation/conversation.bpmn", "conversation/representation.dmn", "conversation/snowball-stop.dmn",
            "report/report.bpmn",
            "cycle/lemniscaat.bpmn", "cycle/phase-closing.bpmn", "cycle/rule-exception.bpmn",
            "cycle/open-up-experiences.bpmn",
            "knowledge/find-causes.bpmn",
            "knowledge/insight.dmn", "measure/adapt-policy.bpmn", "measure/cause-measures.bpmn", "measure/measure.bpmn",
            "measure/partner-commitment.bpmn",
            "evaluation/feed-back-and-evaluate.bpmn", "evaluation/evaluation.bpmn", "evaluation/follow-up.dmn",
            "errand/errand.bpmn", "preparation/preparation.bpmn", "preparation/five-questions.bpmn", "preparation/aim.dmn",
            "preparation/forms.dmn",
            "withdrawal/consent-withdrawal.bpmn", "reimbursement/reimbursement.bpmn",
            "reimbursement/reimbursement-limit.dmn", "advice/council-advice.bpmn");

    private final RepositoryService repository;

    Models(RepositoryService repository) {
        this.repository = repository;
    }

    void deployChanged() {
        var changed = new LinkedHashMap<String, byte[]>();
        for (var model : ALL) {
            var bytes = bytesOf(model);
            if (!isDeployed(model, bytes)) {
                changed.put(model, bytes);
            }
        }
        if (!changed.isEmpty()) {
            var deployment = repository.createDeployment().name(DEPLOYMENT).enableDuplicateFiltering(true);
            changed.forEach((model, bytes) -> deployment.addInputStream(model, new ByteArrayInputStream(bytes)));
            deployment.deploy();
        }
    }

    private boolean isDeployed(String model, byte[] bytes) {
        return newestDeployment(model).map(id -> {
            try (var deployed = repository.getResourceAsStream(id, model)) {
                return Arrays.equals(bytes, deployed.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }).orElse(false);
    }

    private Optional<String> newestDeployment(String model) {
        if (model.endsWith(".dmn")) {
            return repository.createDecisionDefinitionQuery().decisionDefinitionResourceName(model)
                    .orderByDecisionDefinitionVersion().desc().listPage(0, 1).stream()
                    .findFirst().map(d -> d.getDeploymentId());
        }
        return repository.createProcessDefinitionQuery().processDefinitionResourceName(model)
                .orderByProcessDefinitionVersion().desc().listPage(0, 1).stream()
                .findFirst().map(d -> d.getDeploymentId());
    }

    private static byte[] bytesOf(String model) {
        try (var stream = Models.class.getClassLoader().getResourceAsStream(model)) {
            if (stream == null) {
                throw new IllegalStateException("model " + model + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
