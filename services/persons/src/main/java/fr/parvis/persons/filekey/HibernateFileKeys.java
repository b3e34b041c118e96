package fr.parvis.persons.filekey;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
final class HibernateFileKeys implements FileKeys {

    private final DataKeys keys;

    HibernateFileKeys(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<DataKey> create(UUID file) {
        WrappedDataKey wrapped = keys.create(file.toString());
        DataKeyRow row = new DataKeyRow(file, wrapped.epoch().id(), wrapped.bytes());
        return Panache.getSession()
                .chain(session -> session.persist(row))
                .replaceWith(() -> keys.unwrap(file.toString(), wrapped));
    }

    @Override
    public Uni<DataKey> open(UUID file) {
        return Panache.getSession()
                .chain(session -> session.find(DataKeyRow.class, file))
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("file " + file + " has no key"))
                .map(row -> unwrap(file, row));
    }

    @Override
    public Uni<Map<UUID, DataKey>> openAll(Collection<UUID> files) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from DataKeyRow where reference in :files", DataKeyRow.class)
                        .setParameter("files", files)
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> requireNonNull(row.reference),
                                row -> unwrap(requireNonNull(row.reference), row))));
    }

    @Override
    public Uni<Void> destroy(UUID file) {
        return Panache.getSession()
                .chain(session -> session.find(DataKeyRow.class, file)
                        .onItem()
                        .ifNotNull()
                        .call(session::remove))
                .replaceWithVoid();
    }

    private DataKey unwrap(UUID file, DataKeyRow row) {
        return keys.unwrap(file.toString(), new WrappedDataKey(KeyEpoch.of(row.epoch), row.wrapped));
    }
}
