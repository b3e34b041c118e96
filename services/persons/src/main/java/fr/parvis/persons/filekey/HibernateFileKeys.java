package fr.parvis.persons.filekey;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

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
                .map(row -> keys.unwrap(file.toString(), new WrappedDataKey(KeyEpoch.of(row.epoch), row.wrapped)));
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
}
