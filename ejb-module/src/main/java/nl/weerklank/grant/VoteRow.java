package nl.weerklank.grant;

import java.time.Instant;

/** A juror's advice as the deciding steward sees it. */
public record VoteRow(String juror, GiveAdvice.Vote vote, String line, Instant votedAt) {
}
