package nl.weerklank.online;

import java.util.Map;

/** What somebody gets at once who contributed: the follow code, and the day by which there is an answer (INV-07). */
public record ContributionReceipt(String followCode, String answerBy, String contactName, String contactPhone) {

    Map<String, String> pack() {
        return Map.of("followCode", followCode, "answerBy", answerBy, "contactName", contactName,
                "contactPhone", contactPhone);
    }

    static ContributionReceipt unpack(Map<String, String> f) {
        return new ContributionReceipt(f.get("followCode"), f.get("answerBy"), f.get("contactName"),
                f.get("contactPhone"));
    }
}
