package nl.weerklank.grant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import nl.weerklank.api.Api;
import nl.weerklank.api.Asked;
import nl.weerklank.api.JsonRow;
import nl.weerklank.api.Page;

/** The register of the fund in the API: per pot, and every besluit. Who may read the register may call. */
@Path("/fondsregister")
@RequestScoped
@Produces(Api.JSON)
public class RegisterResource {

    private static final int SIZE = 50;
    private static final Map<BesluitOutcome, String> OUTCOMES = Map.of(BesluitOutcome.GRANTED, "TOEGEKEND",
            BesluitOutcome.PARTLY_GRANTED, "DEELS_TOEGEKEND", BesluitOutcome.REFUSED, "AFGEWEZEN", BesluitOutcome.SET_ASIDE,
            "BUITEN_BEHANDELING");

    @Inject
    Register register;

    @GET
    @Path("potjes")
    public Response pots() {
        return Page.all(register.perPot(), RegisterResource::pot);
    }

    @GET
    @Path("besluiten")
    public Response besluiten(@Context UriInfo uri) {
        var page = Asked.of(uri).page();
        var rows = register.lines(page * SIZE, SIZE + 1);
        return Page.of(uri, page, rows.size() > SIZE, rows.subList(0, Math.min(SIZE, rows.size())), RegisterResource::besluit);
    }

    private static JsonObject pot(RegisterRow p) {
        return new JsonRow().with("id", p.potId()).with("naam", p.pot()).with("wijk", p.neighbourhood())
                .with("financiering", p.financingSource()).with("vanaf", p.periodFrom()).with("totEnMet", p.periodTo())
                .with("plafond", p.ceiling()).with("gevraagd", p.requested()).with("toegekend", p.granted())
                .with("betaald", p.paid()).with("over", p.left()).build();
    }

    private static JsonObject besluit(RegisterLine b) {
        return new JsonRow().with("nummer", b.number()).with("titel", b.title()).with("wijk", b.neighbourhood())
                .with("besluit", OUTCOMES.get(b.outcome())).with("gevraagd", b.requested()).with("toegekend", b.granted())
                .with("besloten", b.takenAt()).with("potje", b.pot()).build();
    }
}
