package fr.parvis.cooperation.relay.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.agreement.Agreements;
import fr.parvis.cooperation.relay.Handover;
import fr.parvis.cooperation.relay.Handovers;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Handovers through the session of the use case. */
@ApplicationScoped
final class HibernateHandovers implements Handovers {

    private static final String OPEN = """
            from HandoverRow h
            where h.doneOn is null and (:party is null or h.party = :party)
                and (cast(:day as LocalDate) is null or h.dueOn > :day or (h.dueOn = :day and h.id > :after))
            order by h.dueOn, h.id""";

    private static final String DONE = """
            update HandoverRow h set h.successor = :successor, h.passedOn = :passedOn, h.doneOn = :doneOn,
                h.doneBy = :doneBy
            where h.id = :id and h.doneOn is null""";

    private static final UUID START = new UUID(0, 0);

    private final Agreements agreements;

    HibernateHandovers(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Uni<Void> add(Handover handover) {
        return Panache.getSession()
                .chain(session -> session.persist(HandoverRow.of(handover)).call(session::flush));
    }

    @Override
    public Uni<Optional<Handover>> find(UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from HandoverRow h where h.id = :id", HandoverRow.class)
                        .setParameter("id", id)
                        .getResultList())
                .chain(this::join)
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Boolean> saveDone(UUID id, Handover.Done done) {
        return Panache.getSession()
                .chain(session -> session.createMutationQuery(DONE)
                        .setParameter("successor", done.successor())
                        .setParameter("passedOn", done.passedOn())
                        .setParameter("doneOn", done.doneOn())
                        .setParameter("doneBy", done.doneBy())
                        .setParameter("id", id)
                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    @Override
    public Uni<List<Handover>> open(PageRequest page, @Nullable String party) {
        Place after = page.place(at -> new Place(at.day(0), at.id(1)));
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OPEN, HandoverRow.class)
                        .setParameter("party", party)
                        .setParameter("day", after == null ? null : after.day())
                        .setParameter("after", after == null ? START : after.id())
                        .setMaxResults(page.fetch())
                        .getResultList())
                .chain(this::join);
    }

    private Uni<List<Handover>> join(List<HandoverRow> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(
                        row -> agreements.contact(row.contact).map(contact -> row.toHandover(contact.orElseThrow())))
                .collect()
                .asList();
    }

    private record Place(LocalDate day, UUID id) {}
}
