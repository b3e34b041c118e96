package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.expression.Expression;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.WishCopies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Tells the figures the three codes of what she said (IND-20 to IND-22); inside the caller's transaction. */
@ApplicationScoped
public final class CopyExpression {

    private final TellWish tell;
    private final WishCopies copies;

    CopyExpression(TellWish tell, WishCopies copies) {
        this.tell = tell;
        this.copies = copies;
    }

    /**
     * Tells it, unless it only says the replaced one in other words: that is counted already.
     *
     * @param replaced the one it says differently
     */
    public Uni<Void> handle(Expression said, Optional<Expression> replaced) {
        return replaced.filter(old -> sameCodes(old.saying(), said.saying())).isPresent()
                ? Uni.createFrom().voidItem()
                : tell.once(
                        said.person(),
                        Family.EXPRESSIONS,
                        (subject, when) -> copies.said(subject, when, said.saying()));
    }

    private static boolean sameCodes(Saying one, Saying other) {
        return one.type() == other.type() && one.domain() == other.domain() && one.horizon() == other.horizon();
    }
}
