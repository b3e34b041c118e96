package fr.parvis.facilitation.lifeproject.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.lifeproject.LifeProjectDraft;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Shows the exact text she would fix. Nothing is kept. */
@ApplicationScoped
public final class PreviewLifeProject {

    private final CaseAccess access;
    private final Drafts drafts;

    PreviewLifeProject(CaseAccess access, Drafts drafts) {
        this.access = access;
        this.drafts = drafts;
    }

    /** Her order, and the day by which she looks at it again. */
    public record Query(CaseId caseId, List<ExpressionId> expressions, LocalDate nextCheckOn) {}

    @WithTransaction
    public Uni<LifeProjectDraft> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.LIFE_PROJECT)
                .chain(() -> drafts.make(query.caseId(), new Drafts.Wish(query.expressions(), query.nextCheckOn())));
    }
}
