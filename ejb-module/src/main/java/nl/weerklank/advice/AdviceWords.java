package nl.weerklank.advice;

import java.time.Instant;
import java.util.UUID;

/**
 * The words of a request, its advice and its answer; null where there are none yet.
 *
 * @param missing what the council misses in the dossier
 * @param backReason why the college gave the answer back
 */
public record AdviceWords(String question, String influenceLeft, String urgentReason, String missing, String text,
        String answerIntro, String backReason, String talkNote, boolean answerChanged, Instant readUntil, Instant voteUntil,
        UUID follows, UUID cycleId, Instant followUpAt) {
}
