package nl.weerklank.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.weerklank.shared.BusinessException;

/** Something a resident gave: kept by handle, never by name. */
@Entity
@Table(name = "contribution")
class Contribution {

    @Id
    private UUID id = UUID.randomUUID();
    private UUID handle;
    @Enumerated(EnumType.STRING)
    private ContributionSource source;
    @Column(name = "source_id")
    private UUID sourceId;
    @Column(name = "neighbourhood_id")
    private UUID neighbourhoodId;
    private String theme;
    @Column(name = "trajectory_id")
    private UUID trajectoryId;
    @Column(name = "public_consent")
    private boolean publicConsent;
    @Column(name = "window_id")
    private UUID windowId;
    @Column(name = "own_words")
    private String ownWords;
    @Column(name = "public_words")
    private String publicWords;
    @Column(name = "lang")
    private String language;
    private int phase = 1;
    @Column(name = "wants_answer")
    private boolean wantsAnswer;
    @Enumerated(EnumType.STRING)
    private ContributionState state = ContributionState.ACKNOWLEDGED;
    @Enumerated(EnumType.STRING)
    private ContributionOutcome outcome;
    @Column(name = "created_at")
    private Instant createdAt;

    protected Contribution() {
    }

    Contribution(NewContribution from, Instant now) {
        handle = from.handle();
        source = from.source();
        sourceId = from.sourceId();
        neighbourhoodId = from.neighbourhoodId();
        theme = from.theme();
        publicConsent = from.publicConsent();
        trajectoryId = from.trajectoryId();
        windowId = from.windowId();
        ownWords = from.ownWords();
        language = from.language();
        wantsAnswer = from.wantsAnswer();
        if (trajectoryId != null && theme != null) {
            state = ContributionState.SORTED;
        }
        createdAt = now;
    }

    /** An official put it under a theme; with {@code words} it is public in those words, else it is not (RES-19). */
    void sort(String underTheme, String words) {
        if (state == ContributionState.WITHDRAWN) {
            throw new BusinessException("contribution.withdrawn");
        }
        theme = underTheme;
        publicWords = publicConsent ? words : null;
        if (state == ContributionState.ACKNOWLEDGED) {
            state = ContributionState.SORTED;
        }
    }

    /**
     * From one theme to another, or from none ({@code null}) to its first; refused when somebody else moved it first, and for
     * what the redacteur still has to sort.
     */
    void moveToTheme(String from, String to) {
        if (state == ContributionState.WITHDRAWN) {
            throw new BusinessException("contribution.withdrawn");
        }
        if (!Objects.equals(theme, from)) {
            throw new BusinessException("theme.contribution.moved");
        }
        if (from == null) {
            if (windowId != null) {
                throw new BusinessException("theme.contribution.editorFirst");
            }
            sort(to, null);
        }
        theme = to;
    }

    boolean isOf(UUID trajectory) {
        return trajectory.equals(trajectoryId);
    }

    /**
     * Taken back: gone from every page at once; the empty row stays, so that counts remain honest.
     *
     * @return whether it was still there
     */
    boolean withdraw() {
        if (state == ContributionState.WITHDRAWN) {
            return false;
        }
        state = ContributionState.WITHDRAWN;
        ownWords = null;
        hideFromAll();
        return true;
    }

    /**
     * Nobody but us may read it any more; what was given stays.
     *
     * @return whether it might be shown until now
     */
    boolean stopShowing() {
        if (!publicConsent || state == ContributionState.WITHDRAWN) {
            return false;
        }
        hideFromAll();
        return true;
    }

    void hideFromAll() {
        publicWords = null;
        publicConsent = false;
    }

    /** What was taken back loses what still tells something of it; with {@code keepTheme} figures about the theme stay honest. */
    void erase(boolean keepTheme) {
        if (state != ContributionState.WITHDRAWN) {
            throw new IllegalStateException("only what was taken back is erased");
        }
        ownWords = null;
        hideFromAll();
        if (!keepTheme) {
            theme = null;
            outcome = null;
        }
    }

    UUID handle() {
        return handle;
    }

    UUID id() {
        return id;
    }
}
