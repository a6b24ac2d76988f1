package nl.weerklank.idea;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the submitter gets at once: number, follow code, who calls, and the day by which there is an answer. */
public record IdeaReceipt(String number, String followCode, String firstAnswerBy, String callerName,
        String callerPhone) {

    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("number", number);
        fields.put("followCode", followCode);
        fields.put("firstAnswerBy", firstAnswerBy);
        fields.put("callerName", callerName);
        fields.put("callerPhone", callerPhone);
        return fields;
    }

    static IdeaReceipt of(Map<String, String> f) {
        return new IdeaReceipt(f.get("number"), f.get("followCode"), f.get("firstAnswerBy"), f.get("callerName"),
                f.get("callerPhone"));
    }
}
