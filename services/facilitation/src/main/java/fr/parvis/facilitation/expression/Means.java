package fr.parvis.facilitation.expression;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.expression.Expression.Saying;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By which means something is said: words, pictograms, files, or several of them.
 *
 * @param there all of them
 */
public record Means(Set<Medium> there) {

    public Means {
        there = Set.copyOf(there);
    }

    /**
     * Everything that says it.
     *
     * @param files what each file is
     */
    public static Means of(Saying saying, Collection<Medium> files) {
        Set<Medium> there = EnumSet.noneOf(Medium.class);
        there.addAll(files);
        if (saying.hasWords()) {
            there.add(Medium.TEXT);
        }
        if (saying.pictograms() != null) {
            there.add(Medium.PICTOGRAM);
        }
        return new Means(there);
    }

    /**
     * The one under which it is listed: what she names, else her words, else her voice, a picture, pictograms.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException 422 when there is nothing, or not what she names
     */
    public Medium chosen(@Nullable Medium named) {
        if (there.isEmpty()) {
            throw Problems.refused(FacilitationProblem.EXPRESSION_EMPTY, "words", "said-somehow");
        }
        if (named != null && !there.contains(named)) {
            throw Problems.refused(FacilitationProblem.EXPRESSION_EMPTY, "medium", "said-so");
        }
        return named == null ? there.stream().sorted().findFirst().orElseThrow() : named;
    }
}
