package fr.parvis.supervision.turn;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * One writer at a time for a rule that looks at several tables: whoever takes the turn of that name waits for the transaction that has it. The
 * names share a key space of their own, apart from the locks of idempotency keys.
 */
@ApplicationScoped
public final class Turns {

    private static final int SPACE = 36;

    private static final String TAKE =
            "select count(*) from (select pg_advisory_xact_lock(:space, hashtext(:name))) as taken";

    /** Needs the caller's open transaction, which gives the turn back when it ends. */
    public Uni<Void> take(String name) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE, Long.class)
                        .setParameter("space", SPACE)
                        .setParameter("name", name)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
