package fr.parvis.cooperation.request.persistence;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.cooperation.confidential.EncryptedText;
import fr.parvis.cooperation.request.Acknowledgement;
import fr.parvis.cooperation.request.Audience;
import fr.parvis.cooperation.request.ReleasedRequest;
import fr.parvis.cooperation.request.Requests;
import fr.parvis.cooperation.request.StoredRequest;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Released requests through the session of the use case. Whether one is visible is part of every query, never of the code behind it. */
@ApplicationScoped
final class HibernateRequests implements Requests {

    private static final String VISIBLE = """
            select r, d.until from RequestRow r join DisclosureRow d on d.handle = r.handle
            where r.organisation = :organisation and d.state = GRANTED and d.until >= :today""";

    private static final String NEWEST_FIRST = " order by r.receivedOn desc, r.handle";

    private static final String AFTER =
            " and (r.receivedOn < :afterDay or (r.receivedOn = :afterDay and r.handle > :afterHandle))";

    private static final String HOLD = """
            select true from disclosure d join request r on r.handle = d.handle
            where d.handle = :handle and r.organisation = :organisation and d.state = 'GRANTED'
                and d.until_on >= :today for update of d""";

    @Override
    public Uni<Boolean> exists(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.find(RequestRow.class, handle))
                .map(row -> row != null);
    }

    @Override
    public Uni<Void> add(ReleasedRequest request, EncryptedText text) {
        return Panache.getSession().chain(session -> session.persist(RequestRow.of(request, text)));
    }

    @Override
    public Uni<Optional<StoredRequest>> find(UUID handle, Audience audience) {
        return Panache.getSession()
                .chain(session -> query(session, VISIBLE + " and r.handle = :handle", audience)
                        .setParameter("handle", handle)
                        .getResultList())
                .map(rows -> stored(rows).stream().findFirst());
    }

    @Override
    public Uni<List<StoredRequest>> page(PageRequest page, Audience audience) {
        return Panache.getSession()
                .chain(session -> after(session, page, audience)
                        .setMaxResults(page.fetch())
                        .getResultList())
                .map(HibernateRequests::stored);
    }

    @Override
    public Uni<List<StoredRequest>> rest(PageRequest page, Audience audience) {
        return Panache.getSession()
                .chain(session -> after(session, page, audience).getResultList())
                .map(HibernateRequests::stored);
    }

    private static Mutiny.SelectionQuery<Object[]> after(Mutiny.Session session, PageRequest page, Audience audience) {
        RequestPosition after = RequestPosition.parse(page.after());
        return query(session, VISIBLE + AFTER + NEWEST_FIRST, audience)
                .setParameter("afterDay", after.receivedOn())
                .setParameter("afterHandle", after.handle());
    }

    @Override
    public Uni<Boolean> hold(UUID handle, Audience audience) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD, Boolean.class)
                        .setParameter("handle", handle)
                        .setParameter("organisation", audience.organisation())
                        .setParameter("today", audience.today())
                        .getResultList())
                .map(rows -> !rows.isEmpty());
    }

    @Override
    public Uni<Long> saveAcknowledgement(UUID handle, Acknowledgement acknowledgement) {
        return Panache.getSession()
                .chain(session -> session.find(RequestRow.class, handle))
                .map(row -> {
                    row.acknowledgedOn = acknowledgement.acknowledgedOn();
                    row.expectedAnswerOn = acknowledgement.expectedAnswerOn();
                    row.acknowledgementNumber++;
                    return row.acknowledgementNumber;
                });
    }

    private static Mutiny.SelectionQuery<Object[]> query(Mutiny.Session session, String text, Audience audience) {
        return session.createSelectionQuery(text, Object[].class)
                .setParameter("organisation", audience.organisation())
                .setParameter("today", audience.today());
    }

    private static List<StoredRequest> stored(List<Object[]> rows) {
        return rows.stream()
                .map(row -> ((RequestRow) row[0]).toStored((LocalDate) row[1]))
                .toList();
    }
}
