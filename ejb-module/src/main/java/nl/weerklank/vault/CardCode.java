package nl.weerklank.vault;

import java.util.UUID;

/**
 * The code on a card that is handed out: words as in a follow code. It is made from the card's id and the vault's secret, so
 * that a stack can be printed again while nothing but its digest is kept.
 */
public final class CardCode {

    private CardCode() {
    }

    /** What is printed on the card. */
    public static String of(UUID cardId) {
        return FollowCode.from(VaultKey.hmac(VaultKey.forPurpose("card-code"), cardId.toString()));
    }

    /** What is kept of it. Capitals and whatever people type between the words do not matter. */
    public static byte[] digest(String typed) {
        return FollowCode.digest(typed);
    }
}
