package nl.weerklank.vault;

/**
 * What the vault knows of one contributor. {@code mailProgress} and {@code mailBesluit} are the two kinds of
 * electronic message that one can say yes to (Awb 2:13, RES-29).
 */
public record ContactDetails(String name, String mail, String phone, String address, String coSigner,
        Channel channel, boolean mailProgress, boolean mailBesluit) {

    public static final ContactDetails NONE =
            new ContactDetails(null, null, null, null, null, Channel.CODE_ONLY, false, false);

    public boolean reachable() {
        return mail != null || phone != null || address != null;
    }
}
