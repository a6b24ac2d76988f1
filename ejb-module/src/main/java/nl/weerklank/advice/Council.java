package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** A residents' council that advises the municipality, with its own terms in days and the number of votes that an advice needs. */
@Entity
@Table(name = "council")
class Council {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_TERM = 365;

    @Id
    private UUID id = UUID.randomUUID();
    private String name;
    @Enumerated(EnumType.STRING)
    private CouncilKind kind;
    private int quorum;
    @Column(name = "term_days")
    private int termDays;
    @Column(name = "urgent_days")
    private int urgentDays;
    @Column(name = "extension_days")
    private int extensionDays;
    @Column(name = "answer_days")
    private int answerDays;
    @Column(name = "chair_away")
    private boolean chairAway;
    @Version
    private int version;

    protected Council() {
    }

    Council(KeepCouncil command) {
        keep(command);
    }

    final void keep(KeepCouncil command) {
        if (command.name() == null || command.name().isBlank() || command.name().strip().length() > LONGEST_NAME) {
            throw new BusinessException("advice.council.name");
        }
        if (command.kind() == null) {
            throw new BusinessException("advice.council.kind");
        }
        if (command.quorum() == null || command.quorum() < 1 || command.quorum() > 99) {
            throw new BusinessException("advice.council.quorum");
        }
        name = command.name().strip();
        kind = command.kind();
        quorum = command.quorum();
        termDays = days(command.termDays());
        urgentDays = days(command.urgentDays());
        extensionDays = days(command.extensionDays());
        answerDays = days(command.answerDays());
        if (urgentDays > termDays) {
            throw new BusinessException("advice.council.urgent");
        }
    }

    private static int days(Integer typed) {
        if (typed == null || typed < 1 || typed > LONGEST_TERM) {
            throw new BusinessException("advice.council.days");
        }
        return typed;
    }

    void chairIsAway(boolean away) {
        chairAway = away;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int quorum() {
        return quorum;
    }

    int termDays() {
        return termDays;
    }

    int urgentDays() {
        return urgentDays;
    }

    int extensionDays() {
        return extensionDays;
    }

    int answerDays() {
        return answerDays;
    }

    boolean isChairAway() {
        return chairAway;
    }

    CouncilRow toRow() {
        return new CouncilRow(id, name, kind, quorum, termDays, urgentDays, extensionDays, answerDays, chairAway);
    }
}
