package fr.parvis.facilitation.sheet;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.refusal.BrokenRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of the diagnosis sheet of a case. What she validated never changes; another version starts from it (FAC-39).
 *
 * @param number 1, 2, 3… in its case
 * @param changed who changed it last, and when
 * @param validation absent while it is a draft
 */
public record DiagnosisSheet(
        UUID id,
        CaseId caseId,
        PersonReference person,
        int number,
        SheetContent content,
        Change changed,
        @Nullable Validation validation,
        long version)
        implements OfCase {

    /**
     * The last change.
     *
     * @param by account subject
     */
    public record Change(String by, Instant at) {}

    /**
     * Her word on it.
     *
     * @param act in the register of persons
     * @param hash of the content she validated
     */
    public record Validation(UUID act, String hash, Instant at) {}

    public SheetState state() {
        return validation == null ? SheetState.DRAFT : SheetState.VALIDATED;
    }

    public boolean mayChange() {
        return validation == null;
    }

    /** What she still needs before she can validate it; empty when she can. */
    public List<BrokenRule> missing() {
        return SheetRules.missing(content);
    }

    /** SHA-256 of what stands on it, to be given back with her act. */
    public String hash() {
        return ContentHash.of(id, content);
    }

    public DiagnosisSheet with(SheetContent other, Change change) {
        return new DiagnosisSheet(id, caseId, person, number, other, change, validation, version);
    }

    public DiagnosisSheet validated(UUID act, Instant at) {
        return new DiagnosisSheet(
                id, caseId, person, number, content, changed, new Validation(act, hash(), at), version);
    }
}
