package fr.parvis.facilitation.response.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.datakey.PersonKeys;
import fr.parvis.facilitation.response.Response;
import fr.parvis.facilitation.response.Responses;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
final class HibernateResponses implements Responses {

    private final PersonKeys keys;

    HibernateResponses(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public Uni<Optional<Response>> withHandle(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.find(ResponseRow.class, handle))
                .chain(this::opened);
    }

    @Override
    public Uni<Optional<Response>> lock(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.find(ResponseRow.class, handle)
                        .onItem()
                        .ifNotNull()
                        .call(row -> session.refresh(row, LockModeType.PESSIMISTIC_WRITE)))
                .chain(this::opened);
    }

    @Override
    public Uni<List<Response>> of(CaseId caseId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ResponseRow where caseId = :caseId order by receivedAt desc, handle",
                                ResponseRow.class)
                        .setParameter("caseId", caseId.value())
                        .getResultList())
                .chain(this::allOpened);
    }

    @Override
    public Uni<Void> add(Response response) {
        return keys.of(response.person())
                .chain(key -> Panache.getSession()
                        .chain(session ->
                                session.persist(new ResponseRow(response, key)).chain(session::flush)));
    }

    @Override
    public Uni<Response> save(Response response) {
        return keys.of(response.person())
                .chain(key -> Panache.getSession()
                        .chain(session -> session.find(ResponseRow.class, response.handle())
                                .invoke(row -> {
                                    if (row.version != response.version()) {
                                        throw Problems.versionConflict();
                                    }
                                    row.change(response, key);
                                })
                                .call(session::flush)
                                .map(row -> row.response(key))));
    }

    private Uni<Optional<Response>> opened(@Nullable ResponseRow row) {
        return keys.opened(row, one -> one.person, (one, key) -> one.response(key));
    }

    private Uni<List<Response>> allOpened(List<ResponseRow> rows) {
        return keys.allOpened(rows, row -> row.person, (row, key) -> row.response(key));
    }
}
