package nl.weerklank.idea;

import jakarta.json.JsonObject;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.weerklank.api.JsonBody;
import nl.weerklank.api.JsonRow;

/** The Dutch names of an idea in the API. */
final class IdeaJson {

    static final Map<IdeaStatus.Word, String> WORDS = Map.of(IdeaStatus.Word.RECEIVED, "ONTVANGEN", IdeaStatus.Word.TALKING,
            "IN_GESPREK", IdeaStatus.Word.DECIDED, "BESLIST", IdeaStatus.Word.READY, "KLAAR");
    private static final Map<String, Answer> ANSWERS = Map.of("JA", Answer.YES, "NEE", Answer.NO, "ONBEKEND", Answer.UNKNOWN);
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("what", "wat"),
            Map.entry("neighbourhoodId", "wijkId"), Map.entry("forWhom", "voorWie"), Map.entry("amount", "bedrag"),
            Map.entry("activityDate", "activiteitDatum"), Map.entry("openToAll", "voorIedereen"), Map.entry("profit", "winst"),
            Map.entry("ownInterest", "eigenBelang"), Map.entry("permitNeeded", "vergunningNodig"), Map.entry("name", "naam"),
            Map.entry("mail", "email"), Map.entry("phone", "telefoon"), Map.entry("language", "taal"));

    private IdeaJson() {
    }

    static SubmitIdea command(JsonBody body, Validator validator) {
        var idea = new SubmitIdea();
        idea.setWhat(body.text("wat"));
        idea.setNeighbourhoodId(body.id("wijkId"));
        idea.setForWhom(body.text("voorWie"));
        idea.setAmount(body.euros("bedrag"));
        idea.setActivityDate(body.day("activiteitDatum"));
        idea.setOpenToAll(answer(body, "voorIedereen"));
        idea.setProfit(answer(body, "winst"));
        idea.setOwnInterest(answer(body, "eigenBelang"));
        idea.setPermitNeeded(answer(body, "vergunningNodig"));
        idea.setName(body.text("naam"));
        idea.setMail(body.text("email"));
        idea.setPhone(body.text("telefoon"));
        idea.setMailProgress(Boolean.TRUE.equals(body.yes("berichtBijVoortgang")));
        Optional.ofNullable(body.text("taal")).ifPresent(idea::setLanguage);
        return body.checked(idea, validator, FIELDS);
    }

    private static Answer answer(JsonBody body, String field) {
        var given = body.code(field, ANSWERS);
        return given == null ? Answer.UNKNOWN : given;
    }

    static JsonObject receipt(IdeaReceipt receipt) {
        return new JsonRow().with("nummer", receipt.number()).with("volgcode", receipt.followCode())
                .with("antwoordUiterlijk", receipt.firstAnswerBy())
                .with("contactpersoon", new JsonRow().with("naam", receipt.callerName())
                        .with("telefoon", receipt.callerPhone()).build()).build();
    }

    static JsonObject own(IdeaDetails idea, List<QuestionRow> questions) {
        return new JsonRow().with("nummer", idea.number()).with("status", WORDS.get(idea.status().word()))
                .with("ingediendOp", idea.submittedAt()).with("antwoordUiterlijk", idea.firstAnswerBy())
                .with("bedrag", idea.amount()).with("wijk", idea.neighbourhood())
                .with("openVraag", questions.stream().filter(QuestionRow::open).map(QuestionRow::question).findFirst().orElse(null))
                .build();
    }

    static JsonObject row(PublicIdeaRow idea) {
        return new JsonRow().with("titel", idea.title()).with("wijk", idea.neighbourhood()).with("bedrag", idea.amount())
                .with("status", WORDS.get(idea.status().word())).with("toegekend", idea.granted())
                .with("activiteitDatum", idea.activityDate()).with("ingediendOp", idea.submittedAt()).build();
    }
}
