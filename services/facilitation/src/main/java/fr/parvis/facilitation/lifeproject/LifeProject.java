package fr.parvis.facilitation.lifeproject;

import static java.util.Objects.requireNonNull;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One version of her life project, fixed by her act and never changed; the newest is the one that counts (FAC-24).
 *
 * @param number 1 for the first of her case, then one more each time
 * @param items her expressions in her order, with her marks as they were
 * @param nextCheckOn day by which she looks at it again
 * @param contentHash of the exact text she fixed, see {@link LifeProjectText}
 */
public record LifeProject(
        UUID id,
        CaseId caseId,
        PersonReference person,
        int number,
        List<Item> items,
        LocalDate nextCheckOn,
        String contentHash,
        Fixed fixed)
        implements OfCase {

    /** One expression and her own mark on it that day. */
    public record Item(ExpressionId expression, boolean priorityByPerson) {}

    /** By which act, entered by whom, and when. */
    public record Fixed(UUID act, String enteredBy, Instant at) {}

    public LifeProject {
        items = List.copyOf(items);
    }

    /** The name of a version follows from its content, so that the act that names it rests on that content. */
    public static UUID named(CaseId caseId, String contentHash) {
        return UUID.nameUUIDFromBytes((caseId.value() + "|" + contentHash).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The text as she fixed it.
     *
     * @param project all her expressions; their words never change, so that the text is the same for ever
     */
    public LifeProjectText text(List<Expression> project) {
        Map<ExpressionId, Expression> byId =
                project.stream().collect(Collectors.toMap(Expression::id, Function.identity()));
        List<Expression> read = items.stream()
                .map(item -> requireNonNull(byId.get(item.expression()), "an expression is never removed")
                        .marked(item.priorityByPerson()))
                .toList();
        return LifeProjectText.of(number, new Reading(read), nextCheckOn);
    }
}
