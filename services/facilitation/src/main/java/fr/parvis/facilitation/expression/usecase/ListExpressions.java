package fr.parvis.facilitation.expression.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows her life project, in the order she recorded it, replaced wordings included. */
@ApplicationScoped
public final class ListExpressions {

    private final CaseAccess access;
    private final Expressions expressions;

    ListExpressions(CaseAccess access, Expressions expressions) {
        this.access = access;
        this.expressions = expressions;
    }

    @WithTransaction
    public Uni<List<Expression>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.EXPRESSIONS).chain(() -> expressions.of(caseId));
    }
}
