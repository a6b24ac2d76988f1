package nl.weerklank.knowledge;

import java.util.UUID;

/**
 * A dilemma of professionals.
 *
 * @param ruleOwner who can change the rule; only of a rule
 * @param causeId the confirmed cause it belongs to; null when none was named
 */
public record DilemmaRow(UUID id, DilemmaKind kind, String text, String ruleOwner, UUID causeId, DilemmaState state) {
}
