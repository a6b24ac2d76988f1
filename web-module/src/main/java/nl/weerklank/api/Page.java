package nl.weerklank.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Some rows of a list, with links to what comes before and after: in the body and in the header (RFC 8288). */
public final class Page {

    static final String NUMBER = "pagina";
    public static final String BEFORE = "voor";
    public static final String AFTER = "na";

    private Page() {
    }

    /** @param page counts from zero */
    public static <T> Response of(UriInfo asked, int page, boolean more, List<T> rows, Function<T, JsonObject> json) {
        var answer = Response.ok();
        var links = Json.createObjectBuilder().add("self", href(numbered(asked, page)));
        if (page > 0) {
            link(answer, links, "prev", numbered(asked, page - 1));
        }
        if (more) {
            link(answer, links, "next", numbered(asked, page + 1));
        }
        return finish(answer, links, rows, json);
    }

    /** A piece of a list that has no numbers of pages: it goes on behind its last row, or ends before its first; null when not. */
    public static <T> Response piece(UriInfo asked, UUID before, UUID after, List<T> rows, Function<T, JsonObject> json) {
        var answer = Response.ok();
        var links = Json.createObjectBuilder().add("self", href(address(asked.getRequestUriBuilder())));
        if (before != null) {
            link(answer, links, "prev", address(asked.getRequestUriBuilder().replaceQueryParam(AFTER).replaceQueryParam(BEFORE, before)));
        }
        if (after != null) {
            link(answer, links, "next", address(asked.getRequestUriBuilder().replaceQueryParam(BEFORE).replaceQueryParam(AFTER, after)));
        }
        return finish(answer, links, rows, json);
    }

    /** A list that is never long. */
    public static <T> Response all(List<T> rows, Function<T, JsonObject> json) {
        return Response.ok(Json.createObjectBuilder().add("resultaten", array(rows, json)).build().toString(), Api.JSON).build();
    }

    static <T> JsonArrayBuilder array(List<T> rows, Function<T, JsonObject> json) {
        var array = Json.createArrayBuilder();
        rows.forEach(row -> array.add(json.apply(row)));
        return array;
    }

    private static <T> Response finish(Response.ResponseBuilder answer, JsonObjectBuilder links, List<T> rows,
            Function<T, JsonObject> json) {
        return answer.type(Api.JSON).entity(Json.createObjectBuilder().add("resultaten", array(rows, json))
                .add("_links", links).build().toString()).build();
    }

    private static void link(Response.ResponseBuilder answer, JsonObjectBuilder links, String name, String address) {
        links.add(name, href(address));
        answer.header("Link", "<" + address + ">; rel=\"" + name + "\"");
    }

    private static JsonObject href(String address) {
        return Json.createObjectBuilder().add("href", address).build();
    }

    private static String numbered(UriInfo asked, int page) {
        return address(asked.getRequestUriBuilder().replaceQueryParam(NUMBER, page + 1));
    }

    /** Without host: it is the same one, whatever proxy stands before it. */
    private static String address(UriBuilder builder) {
        var full = builder.build();
        return full.getRawQuery() == null ? full.getRawPath() : full.getRawPath() + "?" + full.getRawQuery();
    }
}
