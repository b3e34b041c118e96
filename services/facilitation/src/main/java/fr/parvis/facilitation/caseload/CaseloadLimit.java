package fr.parvis.facilitation.caseload;

import org.jspecify.annotations.Nullable;

/** Says when a caseload is larger than agreed; it warns and never blocks (FAC-08). */
public record CaseloadLimit(int defaultMaximum) {

    public boolean exceededBy(int persons, @Nullable Integer ownMaximum) {
        return persons > (ownMaximum == null ? defaultMaximum : ownMaximum);
    }
}
