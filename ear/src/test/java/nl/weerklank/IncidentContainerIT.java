package nl.weerklank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.weerklank.incident.FaultKind;
import nl.weerklank.incident.IncidentCase;
import nl.weerklank.incident.IncidentRow;
import nl.weerklank.incident.Incidents;
import nl.weerklank.rehearsal.AsAdministrator;
import nl.weerklank.rehearsal.AsLoader;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A step that is tried no more gets an owner, is read in plain words and goes on, on the real engine and database. */
@ExtendWith(ArquillianExtension.class)
class IncidentContainerIT {

    @Inject
    TownInContainer town;
    @Inject
    RowsInContainer rows;
    @Inject
    AsAdministrator administrator;
    @Inject
    AsLoader loader;
    @Inject
    Incidents incidents;
    @Inject
    IncidentCase watch;

    @Test
    void aStepThatIsTriedNoMoreGetsOneOwnerAndGoesOn() throws SQLException {
        var idea = town.submitted().id();
        var job = rows.await("select j.id_ from engine.act_ru_job j join engine.act_ru_execution e on e.id_ = j.process_instance_id_"
                + " where e.business_key_ = '" + idea + "' limit 1");
        rows.change("update engine.act_ru_job set retries_ = 0 where id_ = '" + job + "'");

        loader.act(watch::look);
        loader.act(watch::look);

        assertThat(openErrands(idea.toString())).isEqualTo(1);
        assertThat(list()).filteredOn(i -> i.id().equals(job)).singleElement().satisfies(i -> {
            assertThat(i.kind()).isEqualTo(FaultKind.CRASH);
            assertThat(i.process()).isEqualTo("Ideeënfonds");
            assertThat(i.about()).isNotBlank();
        });
        administrator.act(() -> incidents.again(job));
        assertThatThrownBy(() -> administrator.act(() -> incidents.again(job))).hasMessageContaining("incident.gone");
        loader.act(watch::look);
        assertThat(openErrands(idea.toString())).as("nobody needs it any more").isZero();
        assertThat(rows.number("select count(*) from weerklank.audit_entry where what = 'StepTriedAgain' and subject_id = '" + idea
                + "'")).isEqualTo(1);
    }

    private long openErrands(String subject) {
        return rows.number("select count(*) from weerklank.errand where kind = 'STUCK_STEP' and state = 'OPEN' and subject_id = '"
                + subject + "'");
    }

    private List<IncidentRow> list() {
        var found = new ArrayList<IncidentRow>();
        administrator.act(() -> found.addAll(incidents.list()));
        return found;
    }
}
