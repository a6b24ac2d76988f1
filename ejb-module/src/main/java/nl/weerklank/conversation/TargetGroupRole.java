package nl.weerklank.conversation;

/** Why a trajectory wants to hear a group: it is meant for them, they play a part, or nobody thinks of them. */
public enum TargetGroupRole {
    BENEFICIARY, ROLE, BLIND_SPOT
}
