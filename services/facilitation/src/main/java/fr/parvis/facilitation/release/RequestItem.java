package fr.parvis.facilitation.release;

import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.expression.ProjectHorizon;

/**
 * One of the expressions she selected.
 *
 * @param number 1, 2, 3… in this request only; it says nothing of the others she kept
 */
public record RequestItem(
        int number, ExpressionId expression, LifeDomain domain, ProjectHorizon horizon, boolean priorityByPerson) {

    static RequestItem of(int number, Expression expression) {
        return new RequestItem(
                number,
                expression.id(),
                expression.saying().domain(),
                expression.saying().horizon(),
                expression.priorityByPerson());
    }
}
