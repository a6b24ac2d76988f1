package nl.weerklank.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.UUID;
import nl.weerklank.api.JsonBody;
import nl.weerklank.worklist.TaskAct;

/** What officials and jurors do with money through the API; each is a bean of its own, found by its kind of task. */
final class GrantActs {

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

    private GrantActs() {
    }

    /** Advice of a juror. */
    @ApplicationScoped
    static class Advise implements TaskAct {

        @Inject
        Jury jury;
        @Inject
        Validator validator;

        @Override
        public String taskKey() {
            return "juryVote";
        }

        @Override
        public String code() {
            return "JURYADVIES";
        }

        @Override
        public void act(UUID subjectId, JsonBody body) {
            var advice = new GiveAdvice();
            advice.setIdeaId(subjectId);
            advice.setVote(body.code("advies", VOTES));
            advice.setLine(body.text("toelichting"));
            advice.setInterest(Boolean.TRUE.equals(body.yes("eigenBelang")));
            jury.advise(body.checked(advice, validator, Map.of("line", "toelichting", "vote", "advies")));
        }
    }

    /** A besluit of a steward. */
    @ApplicationScoped
    static class TakeBesluit implements TaskAct {

        @Inject
        Besluiten besluiten;
        @Inject
        Validator validator;

        @Override
        public String taskKey() {
            return "decide";
        }

        @Override
        public String code() {
            return "BESLUIT";
        }

        @Override
        public void act(UUID subjectId, JsonBody body) {
            var besluit = new Decide();
            besluit.setIdeaId(subjectId);
            besluit.setOutcome(body.code("besluit", OUTCOMES));
            besluit.setAmount(body.euros("bedrag"));
            besluit.setGround(body.code("grond", GROUNDS));
            besluit.setReason(body.text("reden"));
            besluit.setPublicTitle(body.text("publiekeTitel"));
            besluit.setNoInterest(Boolean.TRUE.equals(body.yes("geenEigenBelang")));
            besluiten.decide(body.checked(besluit, validator, Map.of("outcome", "besluit", "amount", "bedrag", "ground", "grond",
                    "reason", "reden", "publicTitle", "publiekeTitel")));
        }
    }

    /** The order to pay. */
    @ApplicationScoped
    static class OrderPayment implements TaskAct {

        @Inject
        Payments payments;

        @Override
        public String taskKey() {
            return "pay";
        }

        @Override
        public String code() {
            return "BETALING";
        }

        @Override
        public void act(UUID subjectId, JsonBody body) {
            body.nothingElse();
            payments.order(subjectId);
        }
    }

    /** The bestuurder read that a besluit is late. */
    @ApplicationScoped
    static class SeeLateBesluit implements TaskAct {

        @Inject
        LateBesluiten late;

        @Override
        public String taskKey() {
            return "decisionLate";
        }

        @Override
        public String code() {
            return "GEZIEN";
        }

        @Override
        public void act(UUID subjectId, JsonBody body) {
            body.nothingElse();
            late.seen(subjectId);
        }
    }
}
