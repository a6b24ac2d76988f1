package nl.weerklank.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import java.util.List;
import nl.weerklank.vault.PersonTexts;

/** What was written about a trajectory's causes and measures, in which a contributor could be named. */
@ApplicationScoped
class MeasureTexts implements PersonTexts {

    private static final String MEASURES = """
            (select m.id from weerklank.policy_measure m where m.trajectory_id in
             (select c.trajectory_id from weerklank.contribution c where c.id in (:subjects)))""";
    private static final String TRAJECTORIES =
            "(select c.trajectory_id from weerklank.contribution c where c.id in (:subjects))";

    @Override
    public List<Column> columns() {
        return List.of(new Column("weerklank.fit_check", "words", "measure_id", MEASURES),
                new Column("weerklank.pilot_note", "text", "measure_id", MEASURES),
                new Column("weerklank.policy_measure", "story", "id", MEASURES),
                new Column("weerklank.cause_session", "participants", "trajectory_id", TRAJECTORIES),
                new Column("weerklank.partner_commitment", "note", "measure_id", MEASURES));
    }
}
