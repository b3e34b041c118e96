package fr.parvis.facilitation.expression;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.UUID;

/** Expressions for tests. */
public final class ExpressionFixture {

    public static final CaseId CASE = new CaseId(UUID.randomUUID());
    private static final PersonReference HER = new PersonReference(UUID.randomUUID());

    private ExpressionFixture() {}

    public static Expression saying(String words) {
        return new Expression(
                new ExpressionId(UUID.randomUUID()),
                CASE,
                HER,
                new Saying(
                        ExpressionType.WISH,
                        ProjectHorizon.SHORT,
                        LifeDomain.HOUSING,
                        words,
                        LocalDate.of(2026, 11, 2),
                        Medium.TEXT,
                        null),
                ExpressionState.LIVE,
                false,
                null,
                UUID.randomUUID(),
                "karim",
                0);
    }
}
