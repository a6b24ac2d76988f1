package nl.weerklank.conversation;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import nl.weerklank.shared.AdjustableClock;
import nl.weerklank.shared.Dates;

/** How a conversation is named in messages. */
final class Talks {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH.mm");

    private Talks() {
    }

    /** {@code maandag 2 maart 2026 om 19.30 uur}. */
    static String when(Instant moment) {
        return Dates.day(moment) + " om " + HOUR.format(moment.atZone(AdjustableClock.ZONE)) + " uur";
    }
}
