package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.UUID;
import nl.weerklank.idea.IdeaFundProcess;
import nl.weerklank.shared.BusinessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Claims of two people meet in the engine: one wins, the other reads who did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineTasksTest {

    private EngineRig rig;
    private String task;

    @BeforeAll
    void startEngine() {
        var process = mock(IdeaFundProcess.class);
        when(process.check(any())).thenReturn("DISCUSS");
        rig = new EngineRig(Map.of("ideaFund", process), mock(WorkItemSteps.class));
    }

    @BeforeEach
    void openATask() {
        var idea = UUID.randomUUID();
        rig.facade().start("IdeaSubmitted", idea, Map.of("ideaId", idea.toString()));
        task = rig.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(idea.toString())
                .singleResult().getId();
    }

    @AfterAll
    void stopEngine() {
        rig.close();
    }

    @Test
    void whoClaimsHasTheTaskUntilReleased() {
        rig.tasks().claim(task, "buurtondersteuner01");
        assertThat(assignee()).isEqualTo("buurtondersteuner01");
        rig.tasks().release(task);
        assertThat(assignee()).isNull();
    }

    @Test
    void theSecondToClaimReadsWhoHasIt() {
        rig.tasks().claim(task, "buurtondersteuner01");
        assertThatThrownBy(() -> rig.tasks().claim(task, "buurtondersteuner02"))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.getMessageKey()).isEqualTo("worklist.takenByOther");
                    assertThat(refusal.getArgs()).containsExactly("buurtondersteuner01");
                });
    }

    @Test
    void aTaskCanBeHandedOver() {
        rig.tasks().claim(task, "buurtondersteuner01");
        rig.tasks().assign(task, "buurtondersteuner02");
        assertThat(assignee()).isEqualTo("buurtondersteuner02");
    }

    @Test
    void aTaskThatIsGoneIsDone() {
        assertThatThrownBy(() -> rig.tasks().claim("gone", "buurtondersteuner01"))
                .isInstanceOf(BusinessException.class).hasMessage("worklist.taskAlreadyDone");
        assertThatThrownBy(() -> rig.tasks().release("gone"))
                .isInstanceOf(BusinessException.class).hasMessage("worklist.taskAlreadyDone");
    }

    private String assignee() {
        return rig.engine().getTaskService().createTaskQuery().taskId(task).singleResult().getAssignee();
    }
}
