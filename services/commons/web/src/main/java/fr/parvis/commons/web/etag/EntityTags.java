package fr.parvis.commons.web.etag;

import fr.parvis.commons.crypto.Hashes;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Makes strong entity tags that reveal neither version number nor id. */
public final class EntityTags {

    private static final int BYTES = 16;

    private EntityTags() {}

    /**
     * The tag of one state.
     *
     * @param kind what it is, e.g. {@code consent}
     * @param id which one
     * @param version its {@code @Version}
     * @param more whatever else changes the representation (a state that ages, a list's last entry)
     */
    public static EntityTag of(String kind, Object id, long version, Object... more) {
        String state = kind + "|" + id + "|" + version + "|" + Arrays.toString(more);
        byte[] hash = Arrays.copyOf(Hashes.sha256(state.getBytes(StandardCharsets.UTF_8)), BYTES);
        return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }
}
