package nl.weerklank.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import nl.weerklank.shared.BusinessException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

/** Whoever clicks while a job does the same hears so; only what nobody foresaw is a fault. */
class RefusalsTest {

    @Test
    void whatSomebodyElseDidAtTheSameMomentIsNoFault() {
        assertThat(Refusals.of(new OptimisticLockingException("somebody was first"))).isInstanceOf(BusinessException.class);
        var added = new BatchUpdateException("delete was aborted", "23503", 0, new int[0]);
        assertThat(Refusals.of(new ProcessEngineException("flush", added))).isInstanceOf(BusinessException.class)
                .hasMessage("worklist.taskAlreadyDone");
    }

    @Test
    void anotherBreachOfTheTablesIsAFault() {
        assertThat(Refusals.of(new ProcessEngineException("flush", new SQLException("too long", "22001"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
