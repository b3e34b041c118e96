package fr.parvis.cooperation.request.usecase;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.cooperation.confidential.Texts;
import fr.parvis.cooperation.request.RequestView;
import fr.parvis.cooperation.request.StoredRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Decrypts texts for the length of one answer. */
@ApplicationScoped
final class Openings {

    private final Texts texts;

    Openings(Texts texts) {
        this.texts = texts;
    }

    Uni<RequestView> one(StoredRequest stored) {
        return all(List.of(stored)).map(List::getFirst);
    }

    /** A request whose key is gone ended while it was read, and is left out. */
    Uni<List<RequestView>> all(List<StoredRequest> stored) {
        List<UUID> handles = stored.stream().map(one -> one.request().handle()).toList();
        return texts.openAll(handles)
                .map(keys -> stored.stream()
                        .filter(one -> keys.containsKey(one.request().handle()))
                        .map(one -> open(one, keys))
                        .toList());
    }

    private static RequestView open(StoredRequest stored, Map<UUID, DataKey> keys) {
        DataKey key = Objects.requireNonNull(keys.get(stored.request().handle()));
        return new RequestView(stored, key.decrypt(stored.text().bytes(), OpenRequest.TEXT));
    }
}
