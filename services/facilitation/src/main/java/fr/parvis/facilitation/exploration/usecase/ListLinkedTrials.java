package fr.parvis.facilitation.exploration.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.exploration.LinkedTrial;
import fr.parvis.facilitation.exploration.LinkedTrials;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.usecase.ExpressionAccess;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows which of her trials belong to one choice. */
@ApplicationScoped
public final class ListLinkedTrials {

    private final ExpressionAccess access;
    private final LinkedTrials trials;

    ListLinkedTrials(ExpressionAccess access, LinkedTrials trials) {
        this.access = access;
        this.trials = trials;
    }

    @WithTransaction
    public Uni<List<LinkedTrial>> handle(Participant participant, ExpressionId expression) {
        return access.reading(participant, expression, Part.TRIALS).chain(() -> trials.of(expression));
    }
}
