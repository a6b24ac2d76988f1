package nl.weerklank.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Somebody with an account who sits in a council, from one day until another; who left keeps what they said and voted. */
@Entity
@Table(name = "council_member")
class CouncilMember {

    @Id
    private UUID id = UUID.randomUUID();
    @Column(name = "council_id")
    private UUID councilId;
    private String account;
    @Enumerated(EnumType.STRING)
    private CouncilPart part;
    private LocalDate since;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Version
    private int version;

    protected CouncilMember() {
    }

    CouncilMember(UUID councilId, String account, CouncilPart part, LocalDate since, LocalDate lastDay) {
        if (part == null || since == null) {
            throw new BusinessException("advice.member.required");
        }
        if (lastDay != null && lastDay.isBefore(since)) {
            throw new BusinessException("advice.member.term");
        }
        this.councilId = councilId;
        this.account = account;
        this.part = part;
        this.since = since;
        this.lastDay = lastDay;
    }

    boolean isIn(LocalDate day) {
        return !since.isAfter(day) && (lastDay == null || !lastDay.isBefore(day));
    }

    /** Leaves today: yesterday was the last day, so that nothing more is asked. */
    void leave(LocalDate today) {
        lastDay = today.minusDays(1);
        if (lastDay.isBefore(since)) {
            since = lastDay;
        }
    }

    UUID id() {
        return id;
    }

    UUID councilId() {
        return councilId;
    }

    String account() {
        return account;
    }

    CouncilPart part() {
        return part;
    }

    CouncilMemberRow toRow(String name) {
        return new CouncilMemberRow(id, account, name, part, since, lastDay);
    }
}
