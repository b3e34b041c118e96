package fr.parvis.facilitation.exploration.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.exploration.LinkedTrial;
import fr.parvis.facilitation.exploration.LinkedTrials;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows which of her trials belong to one choice. */
@ApplicationScoped
public final class ListLinkedTrials {

    private final CaseAccess access;
    private final Expressions expressions;
    private final LinkedTrials trials;

    ListLinkedTrials(CaseAccess access, Expressions expressions, LinkedTrials trials) {
        this.access = access;
        this.expressions = expressions;
        this.trials = trials;
    }

    @WithTransaction
    public Uni<List<LinkedTrial>> handle(Participant participant, ExpressionId expression) {
        return access.reading(participant, expressions.withId(expression), Part.TRIALS)
                .chain(() -> trials.of(expression));
    }
}
