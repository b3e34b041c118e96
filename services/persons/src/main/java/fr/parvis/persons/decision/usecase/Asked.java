package fr.parvis.persons.decision.usecase;

import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.consent.ScopeItem;
import fr.parvis.persons.decision.Question;
import fr.parvis.persons.person.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** A question as others ask it: about a reference, not about a person. */
public record Asked(UUID personReference, Recipient recipient, ConsentPurpose purpose, ScopeItem item) {

    Question about(PersonId person, LocalDate today) {
        return new Question(person.value(), recipient, purpose, item, today);
    }
}
