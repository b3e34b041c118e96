package fr.parvis.facilitation.release.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.directory.Directory;
import fr.parvis.facilitation.directory.Organisation;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.release.Selection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the same selection for preview and release, from what stands in her life project now. Inside the caller's transaction. */
@ApplicationScoped
final class Selections {

    private final Directory directory;
    private final Expressions expressions;
    private final Clock clock;

    Selections(Directory directory, Expressions expressions, Clock clock) {
        this.directory = directory;
        this.expressions = expressions;
        this.clock = clock;
    }

    Uni<Selection> make(CaseId caseId, Wish wish) {
        LocalDate wished = wish.wishedAnswerOn();
        if (wished != null && wished.isBefore(LocalDate.now(clock))) {
            throw Problems.refused(FacilitationProblem.RELEASE_DATE, "wishedAnswerOn", "not-in-the-past");
        }
        return directory
                .withCode(wish.recipient())
                .map(found -> found.filter(Organisation::receivesRequests)
                        .orElseThrow(() -> Problems.refused(
                                FacilitationProblem.RECIPIENT_UNKNOWN, "recipientOrganisation", "listed")))
                .chain(recipient -> expressions
                        .of(caseId)
                        .map(project -> Selection.of(wish.expressions(), project, recipient, wished)));
    }

    /** What she would send, and to whom. */
    record Wish(
            List<ExpressionId> expressions,
            String recipient,
            @Nullable LocalDate wishedAnswerOn) {}
}
