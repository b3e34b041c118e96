package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.ExpressionState;
import fr.parvis.portal.codes.Horizon;
import fr.parvis.portal.codes.LifeDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What she said. */
public record Expressions(List<Expression> items) {

    /**
     * One expression, word for word.
     *
     * @param priorityByPerson her own mark
     */
    public record Expression(
            UUID id,
            LifeDomain domain,
            Horizon horizon,
            String words,
            LocalDate expressedOn,
            ExpressionState state,
            boolean priorityByPerson) {}
}
