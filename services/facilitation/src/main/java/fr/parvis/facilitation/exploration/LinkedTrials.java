package fr.parvis.facilitation.exploration;

import fr.parvis.facilitation.expression.ExpressionId;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Links from her choices to what she tried; only ever added to. */
public interface LinkedTrials {

    /** In the order they were linked. */
    Uni<List<LinkedTrial>> of(ExpressionId expression);

    Uni<Void> add(LinkedTrial trial);
}
