package nl.weerklank.knowledge;

import java.util.List;

/**
 * What everybody may read of a theme: confirmed knowledge with its causes, or that no cause was found (yet).
 *
 * @param experiences how many stories it rests on; null when they are too few to say (INV-13)
 */
public record PublicFinding(String theme, String title, String effects, String dissent, List<String> causes,
        String notFoundText, Long experiences) {
}
