package fr.parvis.facilitation.goal.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.goal.Goal;
import fr.parvis.facilitation.goal.Goals;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows her goals, newest first, in every state. */
@ApplicationScoped
public final class ListGoals {

    private final CaseAccess access;
    private final Goals goals;

    ListGoals(CaseAccess access, Goals goals) {
        this.access = access;
        this.goals = goals;
    }

    /**
     * Which page.
     *
     * @param before place of the last one already shown
     */
    public record Query(CaseId caseId, @Nullable Long before, int limit) {}

    @WithTransaction
    public Uni<List<Goal>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.GOALS)
                .chain(() -> goals.page(query.caseId(), query.before(), query.limit()));
    }
}
