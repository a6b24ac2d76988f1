package nl.weerklank.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** What went wrong, for machine and reader (RFC 9457). The detail is the sentence that a page would show. */
final class Problem {

    private static final Map<Integer, String> TITLES = Map.of(
            400, "De vraag klopt niet",
            401, "Wij weten niet wie u bent",
            403, "Dit mag u niet",
            404, "Dit is er niet",
            405, "Dit kan hier niet",
            409, "Iemand anders was eerder",
            413, "De vraag is te groot",
            415, "Dit soort inhoud lezen wij niet",
            422, "Dit kan nu niet",
            429, "Dit waren te veel vragen");

    private Problem() {
    }

    static Response of(int status, String detail, List<Fault> faults) {
        return Response.status(status).type(Api.PROBLEM).entity(body(status, detail, faults).toString()).build();
    }

    static Response of(int status, String detail) {
        return of(status, detail, List.of());
    }

    /** Asks for name and password; a browser that asks people for them is not meant. */
    static Response unknownCaller(String detail) {
        return Response.fromResponse(of(401, detail)).header("WWW-Authenticate", "Basic realm=\"Weerklank\", charset=\"UTF-8\"")
                .build();
    }

    static JsonObject body(int status, String detail, List<Fault> faults) {
        var problem = Json.createObjectBuilder().add("type", "about:blank")
                .add("title", TITLES.getOrDefault(status, status < 500 ? "Dit kan niet" : "Er ging iets mis"))
                .add("status", status);
        if (detail != null) {
            problem.add("detail", detail);
        }
        if (!faults.isEmpty()) {
            var list = Json.createArrayBuilder();
            faults.forEach(f -> list.add(Json.createObjectBuilder().add("veld", f.field()).add("melding", f.sentence())));
            problem.add("fouten", list);
        }
        return problem.build();
    }
}
