package fr.parvis.persons.disclosure.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.consent.Consent;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.ConsentState;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.Explained;
import fr.parvis.persons.consent.Period;
import fr.parvis.persons.consent.Recipient;
import fr.parvis.persons.consent.Scope;
import fr.parvis.persons.consent.Slots;
import fr.parvis.persons.consent.Terms;
import fr.parvis.persons.person.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** The consent a release act is: to that one organisation, the expressions of that one text, until that day. */
final class ReleaseConsent {

    private ReleaseConsent() {}

    static Terms terms(ReleaseOrder order, Clock clock) {
        return new Terms(
                ConsentPurpose.RELEASE_TO_C360,
                new Recipient(order.recipientOrganisation(), null, null),
                new Scope(Set.of(DataCategory.EXPRESSIONS), Set.of()),
                new Period(LocalDate.now(clock), requireNonNull(order.until()), null),
                Explained.NOTHING);
    }

    static Consent of(Person person, ReleaseOrder order, UUID actId, Clock clock) {
        return new Consent(
                UUID.randomUUID(),
                person.id().value(),
                terms(order, clock),
                ConsentState.GRANTED,
                Slots.ofRelease(order.releaseKey()),
                actId,
                clock.instant(),
                0);
    }
}
