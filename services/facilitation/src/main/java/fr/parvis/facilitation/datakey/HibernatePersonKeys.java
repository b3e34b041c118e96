package fr.parvis.facilitation.datakey;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.facilitation.person.PersonReference;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
final class HibernatePersonKeys implements PersonKeys {

    private final DataKeys keys;

    HibernatePersonKeys(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Void> ensure(PersonReference person) {
        WrappedDataKey fresh = keys.create(person.toString());
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(
                                "insert into person_key (person, epoch, wrapped) values (:person, :epoch, :wrapped)"
                                        + " on conflict do nothing")
                        .setParameter("person", person.value())
                        .setParameter("epoch", fresh.epoch().id())
                        .setParameter("wrapped", fresh.bytes())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<DataKey> of(PersonReference person) {
        return Panache.getSession()
                .chain(session -> session.find(PersonKeyRow.class, person.value()))
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("no key for reference " + person))
                .map(row -> keys.unwrap(person.toString(), new WrappedDataKey(KeyEpoch.of(row.epoch), row.wrapped)));
    }
}
