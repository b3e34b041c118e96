package fr.parvis.persons.finding.persistence;

import fr.parvis.commons.crypto.IndexKey;
import fr.parvis.commons.crypto.IndexKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.WrappedDataKey;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/**
 * The one key of the index, drawn when the first name is indexed and kept wrapped beside the index, so that nothing is mounted for it. It is read
 * for every use: a copy kept in memory would go on writing with a key that another replica exchanged. To exchange it, delete its row and those of
 * {@code indexed_name}: the timetable indexes every file anew (some 50 rows each), and a search misses a file until its turn has come.
 */
@ApplicationScoped
final class NameIndexKey {

    static final String INDEX = "names";

    /** Two requests may draw at once: the first one stored is the key. */
    private static final String DRAW = """
            insert into name_index_key (epoch, wrapped) values (:epoch, :wrapped) on conflict (only_row) do nothing
            """;

    private final IndexKeys keys;

    NameIndexKey(IndexKeys keys) {
        this.keys = keys;
    }

    Uni<IndexKey> open() {
        return Panache.getSession()
                .chain(session -> find(session)
                        .onItem()
                        .ifNull()
                        .switchTo(() -> draw(session))
                        .map(row -> keys.unwrap(INDEX, new WrappedDataKey(KeyEpoch.of(row.epoch), row.wrapped))));
    }

    private Uni<NameIndexKeyRow> draw(Session session) {
        WrappedDataKey drawn = keys.create(INDEX);
        return session.createNativeQuery(DRAW)
                .setParameter("epoch", drawn.epoch().id())
                .setParameter("wrapped", drawn.bytes())
                .executeUpdate()
                .chain(() -> find(session));
    }

    private static Uni<NameIndexKeyRow> find(Session session) {
        return session.find(NameIndexKeyRow.class, true);
    }
}
