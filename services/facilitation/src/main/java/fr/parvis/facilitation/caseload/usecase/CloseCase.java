package fr.parvis.facilitation.caseload.usecase;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseChange.Stopped;
import fr.parvis.facilitation.caseload.CaseOutcome;
import fr.parvis.facilitation.caseload.Cases;
import fr.parvis.facilitation.statistics.usecase.CopyCase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Closes the case whose support she withdrew in persons; inside the transaction of the event that tells of it. Nothing is asked of her. */
@ApplicationScoped
public final class CloseCase {

    private final Cases cases;
    private final CopyCase copy;

    CloseCase(Cases cases, CopyCase copy) {
        this.cases = cases;
        this.copy = copy;
    }

    public Uni<Void> handle(UUID proposal) {
        return cases.withProposal(proposal)
                .chain(found ->
                        found.isPresent() && found.get().after(new Stopped()) instanceof CaseOutcome.Changed(Case after)
                                ? close(found.get(), after)
                                : Uni.createFrom().voidItem());
    }

    private Uni<Void> close(Case before, Case after) {
        return cases.save(after).chain(saved -> copy.handle(before, saved));
    }
}
