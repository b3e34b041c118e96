package fr.parvis.cooperation.review.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.Ids;
import fr.parvis.cooperation.agreement.AgreementConfig;
import fr.parvis.cooperation.agreement.AgreementProblem;
import fr.parvis.cooperation.agreement.Agreements;
import fr.parvis.cooperation.agreement.usecase.AgreementChanges;
import fr.parvis.cooperation.agreement.usecase.Member;
import fr.parvis.cooperation.agreement.usecase.ReadAgreements;
import fr.parvis.cooperation.review.AgreementReview;
import fr.parvis.cooperation.review.Reviews;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps what the parties found when they met, and says when they meet next (COO-19). */
@ApplicationScoped
public final class KeepReviews {

    /** Reviews one agreement holds. */
    static final int MOST = 200;

    private final Agreements agreements;
    private final AgreementChanges changes;
    private final ReadAgreements read;
    private final Reviews reviews;
    private final AgreementConfig config;
    private final Days days;
    private final Ids ids;

    public KeepReviews(
            Agreements agreements,
            AgreementChanges changes,
            ReadAgreements read,
            Reviews reviews,
            AgreementConfig config,
            Days days,
            Ids ids) {
        this.agreements = agreements;
        this.changes = changes;
        this.read = read;
        this.reviews = reviews;
        this.config = config;
        this.days = days;
        this.ids = ids;
    }

    @WithTransaction
    public Uni<AgreementReview> add(UUID agreement, Member member, LocalDate heldOn, AgreementReview.Findings found) {
        if (heldOn.isAfter(days.today())) {
            throw Problems.refused(AgreementProblem.AGREEMENT_FORM, "heldOn", "not-in-the-future");
        }
        AgreementReview review = new AgreementReview(ids.next(), agreement, heldOn, found, member.subject());
        return changes.find(agreement, member)
                .map(reviewed -> reviewed.reviewed(heldOn, config.reviews()))
                .chain(agreements::save)
                .chain(() -> requireRoom(agreement))
                .chain(() -> reviews.add(review))
                .replaceWith(review);
    }

    /** The last one first. */
    @WithTransaction
    public Uni<List<AgreementReview>> list(UUID agreement, Member member) {
        return read.one(agreement, member).chain(() -> reviews.of(agreement));
    }

    private Uni<Void> requireRoom(UUID agreement) {
        return reviews.of(agreement)
                .invoke(kept -> {
                    if (kept.size() >= MOST) {
                        throw new ProblemException(AgreementProblem.LIST_FULL, Map.of("most", MOST), List.of(), null);
                    }
                })
                .replaceWithVoid();
    }
}
