package fr.parvis.cooperation.review.persistence;

import fr.parvis.cooperation.review.AgreementReview;
import fr.parvis.cooperation.review.Reviews;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reviews through the session of the use case. */
@ApplicationScoped
final class HibernateReviews implements Reviews {

    @Override
    public Uni<Void> add(AgreementReview review) {
        return Panache.getSession()
                .chain(session -> session.persist(ReviewRow.of(review)).call(session::flush));
    }

    @Override
    public Uni<List<AgreementReview>> of(UUID agreement) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from ReviewRow r where r.agreement = :agreement order by r.heldOn desc, r.id",
                                ReviewRow.class)
                        .setParameter("agreement", agreement)
                        .getResultList())
                .map(rows -> rows.stream().map(ReviewRow::toReview).toList());
    }
}
