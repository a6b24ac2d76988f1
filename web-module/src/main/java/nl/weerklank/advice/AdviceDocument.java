package nl.weerklank.advice;

import java.io.IOException;
import nl.weerklank.shared.ReadablePdf;
import nl.weerklank.shared.Words;

/** What everybody may read of an advice, as PDF: request, advice, other views and answer, in the order of its page. */
final class AdviceDocument {

    private AdviceDocument() {
    }

    static byte[] of(AdviceDetails details) throws IOException {
        var row = details.row();
        var words = details.words();
        var pdf = new ReadablePdf(row.title()).heading()
                .paragraph(Words.of("advice.kind." + row.mode()) + " " + row.council()
                        + (row.adoptedAt() == null ? "" : ", " + Words.day(row.adoptedAt())));
        if (row.answerLateAt() != null) {
            pdf.paragraph(Words.of("advice.late.mark") + ". " + Words.of("advice.late.since.day", Words.day(row.answerBy()))
                    + (row.answeredAt() == null ? "" : " " + Words.of("advice.late.came", Words.day(row.answeredAt()))));
        }
        pdf.heading(2, Words.of(row.mode() == AdviceMode.ASKED ? "advice.asked.heading" : "advice.why.heading"))
                .paragraph(words.question());
        part(pdf, "advice.influence.heading", words.influenceLeft());
        if (row.state() == AdviceState.NO_ADVICE) {
            part(pdf, "advice.noAdvice.heading", Words.of("advice.noAdvice.text"));
        }
        part(pdf, "advice.text.heading", words.text());
        if (!details.recommendations().isEmpty()) {
            pdf.heading(2, Words.of("advice.recommendations.heading"));
            pdf.paragraph(row.answeredAt() == null ? Words.of("advice.answer.wait", Words.day(row.answerBy()))
                    : words.answerIntro());
            details.recommendations().forEach(r -> recommendation(pdf, r));
        }
        if (!details.minorityViews().isEmpty()) {
            pdf.heading(2, Words.of("advice.minority.heading"));
            details.minorityViews().forEach(v -> pdf.paragraph(v.text()).paragraph(v.name()));
        }
        return pdf.bytes();
    }

    private static void recommendation(ReadablePdf pdf, RecommendationRow row) {
        pdf.heading(3, Words.of("advice.recommendation.heading") + " " + row.number()).paragraph(row.text())
                .paragraph(row.outcome() == null ? Words.of("advice.recommendation.open")
                        : Words.of("advice.public." + row.outcome()))
                .paragraph(row.reason()).paragraph(row.whatCameOfIt());
    }

    private static void part(ReadablePdf pdf, String heading, String text) {
        if (text != null && !text.isBlank()) {
            pdf.heading(2, Words.of(heading)).paragraph(text);
        }
    }
}
