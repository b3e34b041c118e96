package fr.parvis.persons.decision;

import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.consent.ScopeItem;
import java.time.LocalDate;
import java.util.UUID;

/** May this recipient, for this purpose, have this kind of data about this person today? */
public record Question(UUID personId, Recipient recipient, ConsentPurpose purpose, ScopeItem item, LocalDate today) {}
