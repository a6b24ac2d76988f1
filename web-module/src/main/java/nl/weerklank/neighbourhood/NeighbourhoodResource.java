package nl.weerklank.neighbourhood;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import nl.weerklank.api.Api;
import nl.weerklank.api.JsonRow;
import nl.weerklank.api.Page;

/** The wijken that an idea can be for. Anybody may call. */
@Path("/wijken")
@RequestScoped
@Produces(Api.JSON)
public class NeighbourhoodResource {

    @Inject
    Neighbourhoods neighbourhoods;

    @GET
    public Response list() {
        return Page.all(neighbourhoods.list(), n -> new JsonRow().with("id", n.id()).with("naam", n.name())
                .with("binnenGemeente", n.withinArea()).build());
    }
}
