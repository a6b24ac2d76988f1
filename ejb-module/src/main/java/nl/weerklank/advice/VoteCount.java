package nl.weerklank.advice;

import java.util.List;

/** The votes on one version, and how many an advice needs. */
public record VoteCount(long agree, long minority, long abstain, int quorum, int members) {

    static VoteCount of(List<AdviceVote> votes, int quorum, int members) {
        return new VoteCount(count(votes, VoteKind.AGREE), count(votes, VoteKind.MINORITY), count(votes, VoteKind.ABSTAIN),
                quorum, members);
    }

    private static long count(List<AdviceVote> votes, VoteKind kind) {
        return votes.stream().filter(v -> v.kind() == kind).count();
    }

    public long given() {
        return agree + minority + abstain;
    }

    public boolean isQuorum() {
        return given() >= quorum;
    }

    /** More members agree than have another view. */
    public boolean isAgreed() {
        return agree > minority;
    }
}
