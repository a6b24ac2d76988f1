package nl.weerklank.preparation;

/** A suggested form; the words of the rule stand under {@code forms.why.<rule>}. */
public record FormAdviceRow(ParticipationForm form, String rule) {
}
