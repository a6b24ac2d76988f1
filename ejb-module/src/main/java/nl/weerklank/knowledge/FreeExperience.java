package nl.weerklank.knowledge;

import java.util.List;

/** An experience that is in no group; {@code like} are numbers of those that resemble it, the most alike first. */
public record FreeExperience(QuoteRow experience, List<Integer> like) {
}
