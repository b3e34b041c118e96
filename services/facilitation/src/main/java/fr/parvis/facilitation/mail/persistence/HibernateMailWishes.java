package fr.parvis.facilitation.mail.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.mail.AddressCheck;
import fr.parvis.facilitation.mail.MailWish;
import fr.parvis.facilitation.mail.MailWishes;
import fr.parvis.facilitation.refusal.Collisions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

@ApplicationScoped
final class HibernateMailWishes implements MailWishes {

    private final DataKeys keys;

    HibernateMailWishes(DataKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<MailWish>> of(String facilitator) {
        return row(facilitator).map(row -> Optional.ofNullable(row).map(found -> found.wish(keys)));
    }

    @Override
    public Uni<MailWish> save(MailWish wish) {
        return wish.version() == MailWish.NONE ? add(wish) : change(wish);
    }

    private Uni<MailWish> add(MailWish wish) {
        MailWishRow row = new MailWishRow(wish, keys);
        return Panache.getSession()
                .chain(session -> session.persist(row).chain(session::flush))
                .onFailure(Collisions::happened)
                .transform(_ -> Problems.versionConflict())
                .map(_ -> row.wish(keys));
    }

    private Uni<MailWish> change(MailWish wish) {
        return row(wish.facilitator())
                .map(row -> {
                    if (row == null || row.version != wish.version()) {
                        throw Problems.versionConflict();
                    }
                    row.change(wish, keys);
                    return row;
                })
                .call(() -> Panache.getSession().chain(session -> session.flush()))
                .map(row -> row.wish(keys));
    }

    @Override
    public Uni<Void> remove(String facilitator) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(
                                "delete from MailWishRow where facilitator = :facilitator")
                        .setParameter("facilitator", facilitator)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** The row is there before it is locked, so that two who come first at once wait for each other too. */
    @Override
    public Uni<AddressCheck> lockedCheck(String facilitator) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                insert into mail_code (facilitator, code_hash, until_moment, wrong, on_day, sent)
                                values (:facilitator, '', 'epoch', 0, 'epoch', 0) on conflict do nothing""")
                        .setParameter("facilitator", facilitator)
                        .executeUpdate()
                        .chain(() -> session.find(AddressCheckRow.class, facilitator, LockModeType.PESSIMISTIC_WRITE)))
                .map(AddressCheckRow::check);
    }

    @Override
    public Uni<Void> save(AddressCheck check) {
        return Panache.getSession()
                .chain(session -> session.find(AddressCheckRow.class, check.facilitator()))
                .invoke(row -> row.change(check))
                .replaceWithVoid();
    }

    private static Uni<MailWishRow> row(String facilitator) {
        return Panache.getSession().chain(session -> session.find(MailWishRow.class, facilitator));
    }
}
