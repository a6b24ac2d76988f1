package nl.weerklank.idea;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import nl.weerklank.draft.Drafts;
import nl.weerklank.shared.BusinessException;

/** Answers so far of people who are handing in an idea, and the photo with them: one form among the drafts. */
@Stateless
@PermitAll // residents have no account: whoever has the token of the browser owns the draft
public class IdeaDrafts {

    static final String FORM = "idea";
    private static final String BODY = "idea-body";
    private static final String DIGEST = "digest";

    @Inject
    Drafts drafts;

    /** Keeps the answers as typed; makes the draft when the token is new. */
    public void keep(String token, Map<String, String> answers) {
        drafts.keep(token, FORM, answers);
    }

    /**
     * An idea came in one piece, with a key of its sender's: it can be handed in under that key, and once. Nothing of it is
     * kept but its digest.
     *
     * @throws BusinessException {@code api.key.otherBody} when something else came with this key before
     */
    public void receive(String key, String digest) {
        drafts.open(key, BODY);
        var before = drafts.find(key, BODY).get(DIGEST);
        if (before == null) {
            drafts.keep(key, BODY, Map.of(DIGEST, digest));
            drafts.open(key, FORM);
        } else if (!MessageDigest.isEqual(before.getBytes(StandardCharsets.US_ASCII),
                digest.getBytes(StandardCharsets.US_ASCII))) {
            throw new BusinessException("api.key.otherBody");
        }
    }

    /** The answers so far; empty for an unknown, sent or expired draft. */
    public Map<String, String> find(String token) {
        return drafts.find(token, FORM);
    }

    /** Keeps a photo with the draft, re-encoded so that nothing but the picture is left of it (RES-16). */
    public void keepPhoto(String token, byte[] upload) {
        drafts.keepPicture(token, FORM, Photo.clean(upload));
    }

    /** Takes the photo away again; nothing happens when the draft is gone. */
    public void removePhoto(String token) {
        if (hasPhoto(token)) {
            drafts.keepPicture(token, FORM, null);
        }
    }

    /** Whether this draft has become an idea. */
    public boolean isSent(String token) {
        return !drafts.receipt(token, FORM).isEmpty();
    }

    public boolean hasPhoto(String token) {
        return drafts.picture(token, FORM).isPresent();
    }

    /** Throws the draft away because its owner stops. */
    public void discard(String token) {
        drafts.discard(token, FORM);
    }
}
