package nl.weerklank.advice;

import java.util.UUID;

/** A member's vote on the newest version; {@code text} for another view, {@code withName} when the name may stand beside it. */
public record GiveAdviceVote(UUID requestId, VoteKind kind, String text, boolean withName) {
}
