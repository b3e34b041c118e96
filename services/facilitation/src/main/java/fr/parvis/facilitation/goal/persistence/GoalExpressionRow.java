package fr.parvis.facilitation.goal.persistence;

import fr.parvis.facilitation.expression.ExpressionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@IdClass(GoalExpressionKey.class)
@Table(name = "goal_expression")
class GoalExpressionRow {

    @Id
    @Column(name = "goal_id")
    UUID goalId = new UUID(0, 0);

    @Id
    int place;

    @Column(name = "expression_id", updatable = false)
    UUID expressionId = new UUID(0, 0);

    GoalExpressionRow() {}

    GoalExpressionRow(UUID goalId, int place, ExpressionId expression) {
        this.goalId = goalId;
        this.place = place;
        expressionId = expression.value();
    }

    ExpressionId expression() {
        return new ExpressionId(expressionId);
    }
}
