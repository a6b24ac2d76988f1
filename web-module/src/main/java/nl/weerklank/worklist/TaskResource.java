package nl.weerklank.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.api.Api;
import nl.weerklank.api.Asked;
import nl.weerklank.api.JsonBody;
import nl.weerklank.api.Page;
import nl.weerklank.shared.BusinessException;

/** The task list in the API, through the same boundary as the pages: whoever calls sees and does their own tasks. */
@Path("/taken")
@RequestScoped
@Produces(Api.JSON)
public class TaskResource {

    private static final int SIZE = 50;
    private static final Map<String, Boolean> DESCENDING = Map.of("true", true, "false", false);

    @Inject
    Worklist worklist;
    @Inject
    @Any
    Instance<TaskAct> acts;
    @Context
    HttpServletRequest http;

    /** The caller's own tasks, those of their groups, or what they did. */
    @GET
    public Response list(@Context UriInfo uri) {
        var asked = Asked.of(uri);
        var page = worklist.list(new WorklistFilter(asked.code("bak", TaskJson.SCOPES, WorklistFilter.Scope.GROUP),
                asked.text("soort"), asked.code("termijn", TaskJson.DUE, null), null,
                asked.code("volgorde", TaskJson.SORTS, WorklistFilter.Sort.DUE), asked.code("aflopend", DESCENDING, false),
                asked.id(Page.AFTER), asked.id(Page.BEFORE), SIZE));
        var rows = page.rows();
        return Page.piece(uri, page.earlier() ? rows.get(0).id() : null, page.later() ? rows.get(rows.size() - 1).id() : null, rows,
                TaskJson::row);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        var task = worklist.get(id);
        return Response.ok(TaskJson.details(task, code(task.taskKey()), worklist.history(id)).toString()).build();
    }

    /** Takes a task, or hands it to somebody else with a reason. */
    @PUT
    @Path("{id}/behandelaar")
    @Consumes(Api.JSON)
    public Response assign(@PathParam("id") UUID id, InputStream sent) {
        var body = JsonBody.read(sent);
        var account = body.text("account");
        var reason = body.text("reden");
        body.nothingElse();
        if (account == null || account.equals(caller())) {
            worklist.claim(id);
        } else {
            worklist.assign(id, account, reason);
        }
        return Response.noContent().build();
    }

    /** Gives a task back to its group. */
    @DELETE
    @Path("{id}/behandelaar")
    public Response release(@PathParam("id") UUID id) {
        worklist.release(id);
        return Response.noContent().build();
    }

    /** Does what the task asks, as its page would. Tasks whose page asks for more than the API knows are refused. */
    @POST
    @Path("{id}/afhandeling")
    @Consumes(Api.JSON)
    public Response complete(@PathParam("id") UUID id, InputStream sent) {
        var task = worklist.get(id);
        var act = acts.stream().filter(a -> a.taskKey().equals(task.taskKey())).findFirst()
                .orElseThrow(() -> new BusinessException("api.task.pageOnly"));
        var body = JsonBody.read(sent);
        if (!act.code().equals(body.text("soort"))) {
            throw new BusinessException("api.task.kind", act.code());
        }
        act.act().accept(task.subjectId(), body);
        return Response.noContent().build();
    }

    private String code(String taskKey) {
        return acts.stream().filter(a -> a.taskKey().equals(taskKey)).map(TaskAct::code).findFirst().orElse(null);
    }

    private String caller() {
        return http.getUserPrincipal() == null ? null : http.getUserPrincipal().getName();
    }
}
