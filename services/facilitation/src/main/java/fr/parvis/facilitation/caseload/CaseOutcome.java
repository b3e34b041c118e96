package fr.parvis.facilitation.caseload;

/** What a change makes of a case. */
public sealed interface CaseOutcome {

    record Changed(Case after) implements CaseOutcome {}

    /** It was so already: repeating is harmless. */
    record AlreadySo(Case same) implements CaseOutcome {}

    /** The state does not allow it. */
    record Refused(CaseState state) implements CaseOutcome {}
}
