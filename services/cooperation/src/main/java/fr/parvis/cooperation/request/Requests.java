package fr.parvis.cooperation.request;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.confidential.EncryptedText;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where released requests are kept. Every reading method sees only what the audience may see. */
public interface Requests {

    Uni<Boolean> exists(UUID handle);

    Uni<Void> add(ReleasedRequest request, EncryptedText text);

    Uni<Optional<StoredRequest>> find(UUID handle, Audience audience);

    /** Newest first. */
    Uni<List<StoredRequest>> page(PageRequest page, Audience audience);

    /** Every one after the position the page begins at, however many: a search opens each. */
    Uni<List<StoredRequest>> rest(PageRequest page, Audience audience);

    /** Holds the disclosure until the transaction ends; false when the audience sees no such request. */
    Uni<Boolean> hold(UUID handle, Audience audience);

    /**
     * Writes the acknowledgement.
     *
     * @return number of this acknowledgement, growing per handle
     */
    Uni<Long> saveAcknowledgement(UUID handle, Acknowledgement acknowledgement);
}
