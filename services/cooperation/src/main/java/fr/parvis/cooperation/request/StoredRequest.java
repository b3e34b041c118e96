package fr.parvis.cooperation.request;

import fr.parvis.cooperation.confidential.EncryptedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is kept.
 *
 * @param visibleUntil last day she lets it be read
 * @param acknowledgement absent: not yet
 * @param version version of the stored state
 */
public record StoredRequest(
        ReleasedRequest request,
        EncryptedText text,
        LocalDate visibleUntil,
        @Nullable Acknowledgement acknowledgement,
        int version) {

    /** Its place in lists: newest first, then by handle. */
    public String position() {
        return request.receivedOn() + "|" + request.handle();
    }
}
