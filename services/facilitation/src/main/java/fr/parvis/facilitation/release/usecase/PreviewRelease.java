package fr.parvis.facilitation.release.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.release.Selection;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the exact text that would leave. Nothing leaves. */
@ApplicationScoped
public final class PreviewRelease {

    private final CaseAccess access;
    private final Selections selections;

    PreviewRelease(CaseAccess access, Selections selections) {
        this.access = access;
        this.selections = selections;
    }

    /** What she would send, and to whom. */
    public record Query(
            CaseId caseId,
            List<ExpressionId> expressions,
            String recipient,
            @Nullable LocalDate wishedAnswerOn) {}

    @WithTransaction
    public Uni<Selection> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.RELEASE_PREVIEW)
                .chain(() -> selections.make(
                        query.caseId(),
                        new Selections.Wish(query.expressions(), query.recipient(), query.wishedAnswerOn())));
    }
}
