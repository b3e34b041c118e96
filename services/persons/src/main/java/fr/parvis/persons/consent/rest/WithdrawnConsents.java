package fr.parvis.persons.consent.rest;

import java.util.List;

/** The consents one act took back; empty when none was left. */
public record WithdrawnConsents(List<ConsentResponse> items) {}
