package nl.weerklank.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import nl.weerklank.api.Api;
import nl.weerklank.api.Asked;
import nl.weerklank.api.JsonRow;
import nl.weerklank.api.Page;

/** The library of reports in the API, the newest first. Anybody may call. */
@Path("/verslagen")
@RequestScoped
@Produces(Api.JSON)
public class ReportResource {

    @Inject
    PublicReports reports;

    @GET
    public Response list(@Context UriInfo uri) {
        var asked = Asked.of(uri);
        var page = asked.page();
        var search = new ReportSearch("", asked.id("wijkId"), asked.id("trajectId"),
                Objects.requireNonNullElse(asked.text("thema"), ""));
        return Page.of(uri, page, reports.count(search) > (page + 1L) * PublicReports.PAGE_SIZE, reports.find(search, page),
                ReportResource::row);
    }

    private static JsonObject row(PublicReportRow report) {
        return new JsonRow().with("id", report.id()).with("vraag", report.centralQuestion())
                .with("traject", report.trajectory()).with("trajectId", report.trajectoryId())
                .with("wijken", report.areas()).with("gehoudenOp", report.heldOn())
                .with("gepubliceerdOp", report.publishedAt()).with("begin", report.beginning()).build();
    }
}
