package nl.weerklank.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** A theme that residents want to talk on about, with their question; only added, never changed. */
@Entity
@Table(name = "theme_deepening")
@IdClass(ThemeVotes.Key.class)
class ThemeDeepening {

    @Id
    @Column(name = "ranking_id")
    private UUID rankingId;
    @Id
    @Column(name = "theme_id")
    private UUID themeId;
    private String question;
    @Column(name = "lead_reason")
    private String leadReason;

    protected ThemeDeepening() {
    }

    ThemeDeepening(UUID rankingId, GoDeeper command) {
        this.rankingId = rankingId;
        themeId = command.themeId();
        question = command.question().strip();
        leadReason = command.leadReason() == null || command.leadReason().isBlank() ? null : command.leadReason().strip();
    }

    GoDeeper toCommand() {
        return new GoDeeper(themeId, question, leadReason);
    }
}
