package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.weerklank.actor.Role;
import nl.weerklank.actor.StaffPages;
import org.junit.jupiter.api.Test;

/** Closes the gap between model and code: what the model names is there. */
class ModelContractTest {

    private static final List<String> MODELS = List.of("/idea/idea-fund.bpmn", "/feedback/feedback.bpmn",
            "/feedback/feedback-answer.bpmn", "/feedback/feedback-in-person.bpmn", "/feedback/feedback-reaction.bpmn",
            "/online/online-input.bpmn", "/knowledge/story-analysis.bpmn",
            "/knowledge/candidate.bpmn", "/cycle/lemniscaat.bpmn",
            "/cycle/phase-closing.bpmn", "/cycle/rule-exception.bpmn", "/cycle/open-up-experiences.bpmn",
            "/preparation/preparation.bpmn", "/preparation/five-questions.bpmn",
            "/withdrawal/consent-withdrawal.bpmn", "/reimbursement/reimbursement.bpmn",
            "/advice/council-advice.bpmn");

    private final String model = MODELS.stream().map(ModelContractTest::read).collect(Collectors.joining());

    @Test
    void everyFormKeyHasItsPageForTheTasksRole() {
        var tasks = Pattern.compile("camunda:formKey=\"([^\"]+)\"(?:[^>]*camunda:candidateGroups=\"([^\"]+)\")?")
                .matcher(model).results().toList();

        assertThat(tasks).hasSizeGreaterThanOrEqualTo(18);
        for (var task : tasks) {
            var page = "/" + task.group(1);
            assertThat(Path.of("src/main/webapp" + page + ".xhtml")).exists();
            assertThat(StaffPages.TASKS).containsKey(page);
            if (task.group(2) != null) {
                assertThat(StaffPages.TASKS.get(page)).contains(task.group(2));
            }
        }
    }

    @Test
    void everyGroupIsARole() {
        assertThat(all("camunda:candidateGroups=\"([^\"]+)\"")).isNotEmpty().isSubsetOf(Role.OF_ACCOUNTS);
    }

    @Test
    void theOuterFenceKnowsEveryStaffPage() throws IOException {
        var fence = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));

        for (var page : StaffPages.TASKS.keySet()) {
            assertThat(fence).contains("<url-pattern>" + page + "</url-pattern>",
                    "<url-pattern>" + page + ".xhtml</url-pattern>");
        }
        for (var page : StaffPages.MENU) {
            if (!page.address().startsWith("/worklist/")) {
                assertThat(rolesIn(fence, page.address())).as(page.address()).isEqualTo(page.roles());
            }
        }
    }

    private static Set<String> rolesIn(String fence, String address) {
        return Pattern.compile("(?s)<security-constraint>.*?</security-constraint>").matcher(fence).results()
                .map(m -> m.group()).filter(c -> c.contains("<url-pattern>" + address + "</url-pattern>"))
                .flatMap(c -> Pattern.compile("<role-name>([A-Z_]+)</role-name>").matcher(c).results())
                .map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern).matcher(model).results().map(m -> m.group(1)).distinct().toList();
    }

    private static String read(String resource) {
        try (var in = ModelContractTest.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
