package nl.weerklank.idea;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Ideas by meaning. */
final class IdeaFixture {

    static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private IdeaFixture() {
    }

    static Idea submittedIdea() {
        var command = new SubmitIdea();
        command.setWhat("Een koffieochtend");
        command.setNeighbourhoodId(UUID.randomUUID());
        command.setAmount(BigDecimal.valueOf(180));
        return new Idea("2026-0001", command, NOW);
    }

    static Idea approvedIdea() {
        var idea = submittedIdea();
        idea.become(IdeaStatus.APPROVED, NOW);
        return idea;
    }

    static Idea orderedIdea() {
        var idea = approvedIdea();
        idea.become(IdeaStatus.ORDERED, NOW);
        return idea;
    }

    static Idea silentIdea() {
        var idea = submittedIdea();
        idea.become(IdeaStatus.SILENT, NOW);
        return idea;
    }
}
