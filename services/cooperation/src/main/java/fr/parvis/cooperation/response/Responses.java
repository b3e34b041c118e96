package fr.parvis.cooperation.response;

import fr.parvis.cooperation.confidential.EncryptedText;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where responses are kept; they go with the disclosure of their request. */
public interface Responses {

    Uni<Void> add(Response response, EncryptedWords words);

    /** Writes a changed response; fails with a version conflict when somebody else changed it meanwhile. */
    Uni<Response> save(Response response, EncryptedWords words);

    /** One of that organisation. */
    Uni<Optional<StoredResponse>> find(UUID handle, String organisation);

    /** All to one request, in the order they were proposed. */
    Uni<List<StoredResponse>> of(UUID request);

    /** The request a response belongs to; empty when it ended, or never was. */
    Uni<Optional<UUID>> requestOf(UUID handle);

    Uni<Void> saveAnswer(UUID handle, Answer answer, @Nullable EncryptedText rank, @Nullable EncryptedText message);

    Uni<Void> saveOpinion(UUID handle, CoherenceOpinion opinion, @Nullable EncryptedText gap);
}
