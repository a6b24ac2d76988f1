package nl.weerklank.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How somebody wants their task list. */
@Entity
@Table(name = "worklist_preference")
class WorklistPreference {

    @Id
    private String account;
    private String columns = "";
    @Version
    private int version;

    protected WorklistPreference() {
    }

    WorklistPreference(String account) {
        this.account = account;
        show(WorklistColumn.USUAL);
    }

    void show(Collection<WorklistColumn> chosen) {
        columns = chosen.stream().distinct().sorted().map(WorklistColumn::name).collect(Collectors.joining(","));
    }

    List<WorklistColumn> columns() {
        return columns.isEmpty() ? List.of()
                : Arrays.stream(columns.split(",")).map(WorklistColumn::valueOf).toList();
    }
}
