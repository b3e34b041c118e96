package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionWords;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows what was done, newest first. */
@ApplicationScoped
public final class ListInterventions {

    private final CaseAccess access;
    private final Interventions interventions;
    private final InterventionWords words;

    ListInterventions(CaseAccess access, Interventions interventions, InterventionWords words) {
        this.access = access;
        this.interventions = interventions;
        this.words = words;
    }

    /**
     * Which page.
     *
     * @param after where the previous page ended
     */
    public record Query(CaseId caseId, Interventions.@Nullable Place after, int limit) {}

    @WithTransaction
    public Uni<List<ToldIntervention>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.INTERVENTIONS)
                .chain(caze -> interventions
                        .page(query.caseId(), query.after(), query.limit())
                        .chain(page -> told(caze, page)));
    }

    private Uni<List<ToldIntervention>> told(Case caze, List<Intervention> page) {
        return words.last(caze.person(), page.stream().map(Intervention::id).toList())
                .map(said -> page.stream()
                        .map(one -> new ToldIntervention(one, said.get(one.id())))
                        .toList());
    }
}
