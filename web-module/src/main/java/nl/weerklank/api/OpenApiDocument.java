package nl.weerklank.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What this API can do; scripts of every site may read it (NLGov, {@code /core/publish-openapi}). */
@Path("/openapi.json")
public class OpenApiDocument {

    @GET
    @Produces(Api.JSON)
    public Response read() {
        try (var document = OpenApiDocument.class.getResourceAsStream("openapi.json")) {
            return Response.ok(document.readAllBytes(), Api.JSON).header("Access-Control-Allow-Origin", "*").build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
