package fr.parvis.cooperation.confidential.persistence;

import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.cooperation.confidential.RequestKeys;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Wrapped data keys through the session of the use case. */
@ApplicationScoped
final class HibernateRequestKeys implements RequestKeys {

    @Override
    public Uni<Void> add(UUID handle, WrappedDataKey key) {
        return Panache.getSession().chain(session -> session.persist(DataKeyRow.of(handle, key)));
    }

    @Override
    public Uni<Map<UUID, WrappedDataKey>> find(Collection<UUID> handles) {
        if (handles.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DataKeyRow k where k.handle in :handles", DataKeyRow.class)
                        .setParameter("handles", handles)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(row -> row.handle, DataKeyRow::toKey)));
    }
}
