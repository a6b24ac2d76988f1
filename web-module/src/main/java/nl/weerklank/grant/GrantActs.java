package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Map;
import nl.weerklank.worklist.TaskAct;

/** What officials and jurors do with money through the API; each is found by its kind of task. */
@ApplicationScoped
class GrantActs {

    private static final Map<String, GiveAdvice.Vote> VOTES = Map.of("JA", GiveAdvice.Vote.YES, "NEE", GiveAdvice.Vote.NO,
            "AANPASSEN", GiveAdvice.Vote.ADAPT);
    private static final Map<String, Decide.Outcome> OUTCOMES = Map.of("TOEGEKEND", Decide.Outcome.GRANTED,
            "DEELS_TOEGEKEND", Decide.Outcome.PARTLY_GRANTED, "AANPASSEN", Decide.Outcome.ADAPT, "AFGEWEZEN",
            Decide.Outcome.REFUSED);
    private static final Map<String, Ground> GROUNDS = Map.ofEntries(Map.entry("PLAFOND_BEREIKT", Ground.CEILING_REACHED),
            Map.entry("BOVEN_MAXIMUM", Ground.ABOVE_MAXIMUM), Map.entry("BUITEN_GEBIED", Ground.OUTSIDE_AREA),
            Map.entry("EIGEN_BELANG", Ground.OWN_INTEREST), Map.entry("WINST", Ground.PROFIT),
            Map.entry("NIET_VOOR_IEDEREEN", Ground.NOT_OPEN_TO_ALL), Map.entry("AL_GEBEURD", Ground.ALREADY_DONE),
            Map.entry("GEEN_VERGUNNING", Ground.NO_PERMIT), Map.entry("NIET_HAALBAAR", Ground.NOT_FEASIBLE),
            Map.entry("ANDER_GELD", Ground.OTHER_MONEY), Map.entry("ONVOLLEDIG", Ground.INCOMPLETE));

    @Inject
    Jury jury;
    @Inject
    Besluiten besluiten;
    @Inject
    Payments payments;
    @Inject
    LateBesluiten late;
    @Inject
    Validator validator;

    /** Advice of a juror. */
    @Produces
    TaskAct advise() {
        return new TaskAct("juryVote", "JURYADVIES", (ideaId, body) -> {
            var advice = new GiveAdvice();
            advice.setIdeaId(ideaId);
            advice.setVote(body.code("advies", VOTES));
            advice.setLine(body.text("toelichting"));
            advice.setInterest(Boolean.TRUE.equals(body.yes("eigenBelang")));
            jury.advise(body.checked(advice, validator, Map.of("line", "toelichting", "vote", "advies")));
        });
    }

    /** A besluit of a steward. */
    @Produces
    TaskAct decide() {
        return new TaskAct("decide", "BESLUIT", (ideaId, body) -> {
            var besluit = new Decide();
            besluit.setIdeaId(ideaId);
            besluit.setOutcome(body.code("besluit", OUTCOMES));
            besluit.setAmount(body.euros("bedrag"));
            besluit.setGround(body.code("grond", GROUNDS));
            besluit.setReason(body.text("reden"));
            besluit.setPublicTitle(body.text("publiekeTitel"));
            besluit.setNoInterest(Boolean.TRUE.equals(body.yes("geenEigenBelang")));
            besluiten.decide(body.checked(besluit, validator, Map.of("outcome", "besluit", "amount", "bedrag", "ground", "grond",
                    "reason", "reden", "publicTitle", "publiekeTitel")));
        });
    }

    /** The order to pay. */
    @Produces
    TaskAct pay() {
        return new TaskAct("pay", "BETALING", (ideaId, body) -> {
            body.nothingElse();
            payments.order(ideaId);
        });
    }

    /** The bestuurder read that a besluit is late. */
    @Produces
    TaskAct seeLateBesluit() {
        return new TaskAct("decisionLate", "GEZIEN", (ideaId, body) -> {
            body.nothingElse();
            late.seen(ideaId);
        });
    }
}
