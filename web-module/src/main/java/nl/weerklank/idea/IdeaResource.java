package nl.weerklank.idea;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import nl.weerklank.api.Api;
import nl.weerklank.api.Asked;
import nl.weerklank.api.BadQuestion;
import nl.weerklank.api.Fault;
import nl.weerklank.api.JsonBody;
import nl.weerklank.api.Page;
import nl.weerklank.shared.NotFoundException;
import nl.weerklank.shared.Visitor;
import nl.weerklank.shared.Words;

/** Ideas in the API: hand in, follow, and the public list. Anybody may call. */
@Path("/")
@RequestScoped
@Produces(Api.JSON)
public class IdeaResource {

    private static final String KEY = "[A-Za-z0-9_-]{20,64}";

    @Inject
    Ideas ideas;
    @Inject
    OwnIdeas ownIdeas;
    @Inject
    PublicIdeas publicIdeas;
    @Inject
    IdeaDrafts drafts;
    @Inject
    Validator validator;
    @Context
    HttpServletRequest http;

    /**
     * Hands in an idea. Sending it again with the same key gives the same receipt for a day; another body with that key is
     * refused.
     *
     * @param key random and the caller's own: whoever has it gets the receipt with the follow code
     */
    @POST
    @Path("ideeen")
    @Consumes(Api.JSON)
    public Response submit(@HeaderParam("Idempotency-Key") String key, InputStream body) {
        if (key == null || !key.matches(KEY)) {
            throw new BadQuestion(List.of(new Fault("Idempotency-Key", Words.of("api.key.required"))));
        }
        var read = JsonBody.read(body);
        var command = IdeaJson.command(read, validator);
        // Never a token of a browser: whoever has one of those sends through the pages.
        var own = "api:" + key;
        drafts.receive(own, read.digest());
        return Response.status(Response.Status.CREATED).entity(IdeaJson.receipt(ideas.submit(own, command)).toString()).build();
    }

    /** The idea of whoever has the follow code; it never stands in an address. */
    @GET
    @Path("mijn-idee")
    public Response follow(@HeaderParam("Volgcode") String followCode) {
        if (followCode == null || followCode.isBlank() || !ownIdeas.opens(followCode, Visitor.addressOf(http))) {
            throw new NotFoundException();
        }
        return Response.ok(IdeaJson.own(ownIdeas.get(followCode), ownIdeas.questions(followCode)).toString()).build();
    }

    /** What everybody may read, the newest first. */
    @GET
    @Path("ideeen")
    public Response list(@Context UriInfo uri) {
        var asked = Asked.of(uri);
        var neighbourhoodId = asked.id("wijkId");
        var page = asked.page();
        return Page.of(uri, page, publicIdeas.count(neighbourhoodId) > (page + 1L) * PublicIdeas.PAGE_SIZE,
                publicIdeas.list(neighbourhoodId, page), IdeaJson::row);
    }
}
