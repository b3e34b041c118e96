package fr.parvis.cooperation.response.persistence;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.confidential.EncryptedText;
import fr.parvis.cooperation.response.Answer;
import fr.parvis.cooperation.response.CoherenceOpinion;
import fr.parvis.cooperation.response.EncryptedWords;
import fr.parvis.cooperation.response.Response;
import fr.parvis.cooperation.response.Responses;
import fr.parvis.cooperation.response.StoredResponse;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Responses through the session of the use case. */
@ApplicationScoped
final class HibernateResponses implements Responses {

    @Override
    public Uni<Void> add(Response response, EncryptedWords words) {
        return Panache.getSession().chain(session -> session.persist(ResponseMapping.newRow(response, words)));
    }

    @Override
    public Uni<Response> save(Response response, EncryptedWords words) {
        return Panache.getSession()
                .chain(session -> session.find(ResponseRow.class, response.handle())
                        .invoke(row -> {
                            if (row.version != response.version()) {
                                throw Problems.versionConflict();
                            }
                            ResponseMapping.change(row, response, words);
                        })
                        .call(session::flush))
                .map(ResponseMapping::toResponse);
    }

    @Override
    public Uni<Optional<StoredResponse>> find(UUID handle, String organisation) {
        return Panache.getSession()
                .chain(session -> rows(session, "r.handle = :handle and r.organisation = :organisation")
                        .setParameter("handle", handle)
                        .setParameter("organisation", organisation)
                        .getResultList())
                .map(rows -> rows.stream().map(ResponseMapping::toStored).findFirst());
    }

    @Override
    public Uni<List<StoredResponse>> of(UUID request) {
        return Panache.getSession()
                .chain(session -> rows(session, "r.request = :request")
                        .setParameter("request", request)
                        .getResultList())
                .map(rows -> rows.stream().map(ResponseMapping::toStored).toList());
    }

    @Override
    public Uni<Optional<UUID>> requestOf(UUID handle) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select r.request from ResponseRow r where r.handle = :handle", UUID.class)
                        .setParameter("handle", handle)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable);
    }

    @Override
    public Uni<Void> saveAnswer(
            UUID handle, Answer answer, @Nullable EncryptedText rank, @Nullable EncryptedText message) {
        return change(handle, row -> {
            row.answer = answer;
            row.rank = ResponseMapping.bytes(rank);
            row.message = ResponseMapping.bytes(message);
        });
    }

    @Override
    public Uni<Void> saveOpinion(UUID handle, CoherenceOpinion opinion, @Nullable EncryptedText gap) {
        return change(handle, row -> {
            row.opinions.clear();
            row.opinions.putAll(opinion.byItem());
            row.gap = ResponseMapping.bytes(gap);
        });
    }

    private static Uni<Void> change(UUID handle, Consumer<ResponseRow> change) {
        return Panache.getSession()
                .chain(session -> session.find(ResponseRow.class, handle))
                .invoke(change)
                .replaceWithVoid();
    }

    private static Mutiny.SelectionQuery<ResponseRow> rows(Mutiny.Session session, String where) {
        String text =
                "from ResponseRow r left join fetch r.opinions where " + where + " order by r.proposedOn, r.handle";
        return session.createSelectionQuery(text, ResponseRow.class);
    }
}
