package nl.weerklank.theme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** How many stickers residents put at one theme. */
@Entity
@Table(name = "theme_votes")
@IdClass(ThemeVotes.Key.class)
class ThemeVotes {

    /** One number per theme and ranking. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID rankingId;
        private UUID themeId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(rankingId, key.rankingId)
                    && Objects.equals(themeId, key.themeId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(rankingId, themeId);
        }
    }

    @Id
    @Column(name = "ranking_id")
    private UUID rankingId;
    @Id
    @Column(name = "theme_id")
    private UUID themeId;
    private int votes;

    protected ThemeVotes() {
    }

    ThemeVotes(UUID rankingId, UUID themeId, int votes) {
        this.rankingId = rankingId;
        this.themeId = themeId;
        this.votes = votes;
    }
}
