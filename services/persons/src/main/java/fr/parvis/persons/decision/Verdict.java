package fr.parvis.persons.decision;

import java.util.UUID;

/** Deny unless a consent says otherwise (PER-24). */
public sealed interface Verdict {

    record Permit(UUID consentId) implements Verdict {}

    record Deny() implements Verdict {}
}
