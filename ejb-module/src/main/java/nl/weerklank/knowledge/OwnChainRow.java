package nl.weerklank.knowledge;

import java.util.List;
import java.util.UUID;

/**
 * What happened with a contribution: what was marked in it, and the knowledge it is part of. {@code title} is empty until
 * its contributors were asked; {@code causes} until they are confirmed.
 */
public record OwnChainRow(UUID contributionId, String quote, String title, KnowledgeState state, List<String> causes) {
}
