package nl.weerklank.trajectory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.weerklank.api.Api;
import nl.weerklank.api.Page;
import nl.weerklank.feedback.PublicFeedback;
import nl.weerklank.measure.PublicMeasures;

/** Published trajectories in the API, with what we do and what was done with what people gave. Anybody may call. */
@Path("/trajecten")
@RequestScoped
@Produces(Api.JSON)
public class TrajectoryResource {

    @Inject
    PublicTrajectories trajectories;
    @Inject
    PublicMeasures measures;
    @Inject
    PublicFeedback feedback;

    @GET
    public Response list() {
        return Page.all(trajectories.list(), TrajectoryJson::row);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id) {
        return Response.ok(TrajectoryJson.details(trajectories.get(id)).toString()).build();
    }

    @GET
    @Path("{id}/maatregelen")
    public Response measures(@PathParam("id") UUID id) {
        trajectories.requirePublished(id);
        return Page.all(measures.of(id), TrajectoryJson::measure);
    }

    @GET
    @Path("{id}/antwoorden")
    public Response answers(@PathParam("id") UUID id) {
        trajectories.requirePublished(id);
        return Page.all(feedback.of(id), TrajectoryJson::answer);
    }
}
