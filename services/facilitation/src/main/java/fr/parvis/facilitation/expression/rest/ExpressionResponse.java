package fr.parvis.facilitation.expression.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionState;
import fr.parvis.facilitation.expression.ExpressionType;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.expression.Medium;
import fr.parvis.facilitation.expression.ProjectHorizon;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something she said, as she said it.
 *
 * @param words empty when she said it otherwise
 * @param medium how she said it; files are listed by {@code /cases/{caseId}/media}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpressionResponse(
        UUID id,
        ExpressionType type,
        ProjectHorizon horizon,
        LifeDomain domain,
        String words,
        LocalDate expressedOn,
        Medium medium,
        @Nullable PictogramsBody pictograms,
        ExpressionState state,
        boolean priorityByPerson,
        @Nullable UUID replaces,
        UUID actId) {

    static ExpressionResponse of(Expression expression) {
        Expression.Saying saying = expression.saying();
        return new ExpressionResponse(
                expression.id().value(),
                saying.type(),
                saying.horizon(),
                saying.domain(),
                saying.words(),
                saying.expressedOn(),
                saying.medium(),
                saying.pictograms() == null ? null : PictogramsBody.of(saying.pictograms()),
                expression.state(),
                expression.priorityByPerson(),
                expression.replaces() == null ? null : expression.replaces().value(),
                expression.act());
    }
}
