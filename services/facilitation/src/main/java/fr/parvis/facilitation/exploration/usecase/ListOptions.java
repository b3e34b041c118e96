package fr.parvis.facilitation.exploration.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.exploration.ExploredOption;
import fr.parvis.facilitation.exploration.ExploredOptions;
import fr.parvis.facilitation.exploration.OptionOrder;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows everything explored for one choice, common law first, what she rejected included. */
@ApplicationScoped
public final class ListOptions {

    private final CaseAccess access;
    private final Expressions expressions;
    private final ExploredOptions options;

    ListOptions(CaseAccess access, Expressions expressions, ExploredOptions options) {
        this.access = access;
        this.expressions = expressions;
        this.options = options;
    }

    @WithTransaction
    public Uni<List<ExploredOption>> handle(Participant participant, ExpressionId expression) {
        return access.reading(participant, expressions.withId(expression), Part.OPTIONS)
                .chain(() -> options.of(expression))
                .map(OptionOrder::of);
    }
}
