package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.refusal.BrokenRule;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What she does not want spoken of (FAC-55), asked before a text that guests read is written. */
public interface ExcludedWords {

    /**
     * Fails with 422 {@code topic-refused}, naming each field in which something she excludes is named.
     *
     * @param texts by the field the caller wrote them in
     */
    Uni<Void> requireNone(CaseId caseId, Map<String, String> texts);

    /** All she excludes at this moment, to be asked of several texts. */
    Uni<Exclusions> of(CaseId caseId);

    /** What she excludes. */
    @FunctionalInterface
    interface Exclusions {

        /**
         * Each field in which something she excludes is named, and {@code domains} when a part of her life is excluded; empty when nothing is.
         *
         * @param domains the parts of her life that is about
         * @param texts by field
         */
        List<BrokenRule> found(Set<LifeDomain> domains, Map<String, String> texts);
    }
}
