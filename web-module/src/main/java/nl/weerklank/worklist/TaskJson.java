package nl.weerklank.worklist;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.api.JsonRow;

/** The Dutch names of a task in the API. */
final class TaskJson {

    static final Map<String, WorklistFilter.Scope> SCOPES = Map.of("MIJN", WorklistFilter.Scope.MINE, "GROEP",
            WorklistFilter.Scope.GROUP, "GEPARKEERD", WorklistFilter.Scope.PARKED, "GEDAAN", WorklistFilter.Scope.DONE);
    static final Map<String, WorklistFilter.Due> DUE = Map.of("TE_LAAT", WorklistFilter.Due.LATE, "VANDAAG",
            WorklistFilter.Due.TODAY, "LATER", WorklistFilter.Due.LATER);
    static final Map<String, WorklistFilter.Sort> SORTS = Map.of("UITERLIJK", WorklistFilter.Sort.DUE, "GEMAAKT",
            WorklistFilter.Sort.CREATED, "TITEL", WorklistFilter.Sort.TITLE, "ONDERWERP", WorklistFilter.Sort.SUBJECT,
            "BEHANDELAAR", WorklistFilter.Sort.WHO, "PRIORITEIT", WorklistFilter.Sort.PRIORITY, "GEDAAN",
            WorklistFilter.Sort.CLOSED);
    private static final Map<Priority, String> PRIORITIES = Map.of(Priority.NORMAL, "GEWOON", Priority.HIGH, "HOOG");

    private TaskJson() {
    }

    static JsonObject row(WorkItemRow task) {
        return new JsonRow().with("id", task.id()).with("soort", task.taskKey()).with("titel", task.title())
                .with("onderwerp", task.subjectLabel()).with("groep", task.candidateRole())
                .with("behandelaar", task.assignee()).with("uiterlijk", task.dueAt()).with("gemaaktOp", task.createdAt())
                .with("gedaanOp", task.closedAt()).with("prioriteit", PRIORITIES.get(task.priority()))
                .with("laterVanaf", task.followUpAt()).with("pagina", page(task.formKey(), task.id())).build();
    }

    /** @param code what the API can do with it, or null when only its page can */
    static JsonObject details(WorkItemDetails task, String code, List<HandOver> history) {
        var overgedragen = Json.createArrayBuilder();
        history.forEach(h -> overgedragen.add(new JsonRow().with("door", h.account()).with("van", h.fromAccount())
                .with("aan", h.toAccount()).with("reden", h.reason()).with("datum", h.at()).build()));
        return Json.createObjectBuilder(new JsonRow().with("id", task.id()).with("soort", task.taskKey())
                .with("titel", task.title()).with("onderwerp", task.subjectLabel()).with("groep", task.candidateRole())
                .with("behandelaar", task.assignee()).with("uiterlijk", task.dueAt()).with("gemaaktOp", task.createdAt())
                .with("open", task.open()).with("gedaanDoor", task.closedBy()).with("gedaanOp", task.closedAt())
                .with("afhandeling", task.open() ? code : null).with("uitleg", task.help())
                .with("pagina", page(task.formKey(), task.id())).build())
                .add("overdrachten", overgedragen).build();
    }

    private static String page(String formKey, UUID id) {
        return "/" + formKey + "?taak=" + id;
    }
}
