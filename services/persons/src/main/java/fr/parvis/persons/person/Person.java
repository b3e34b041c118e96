package fr.parvis.persons.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The file of one person.
 *
 * @param accountSubject her own account, once she linked it
 * @param presentedBy account of who registered her or presents the proposal to her
 * @param facilitatorSubject account of the facilitator she chose; null before her decision and after she stopped
 */
public record Person(
        PersonId id,
        BeneficiaryKind kind,
        Identity identity,
        @Nullable String accountSubject,
        String presentedBy,
        @Nullable String facilitatorSubject,
        Instant registeredAt,
        int version) {

    /** Who stands beside her: the facilitator she chose, before that the one who presents. */
    public String holder() {
        return facilitatorSubject == null ? presentedBy : facilitatorSubject;
    }

    public boolean isAccount(String subject) {
        return subject.equals(accountSubject);
    }

    public Person withIdentity(BeneficiaryKind newKind, Identity newIdentity) {
        return new Person(
                id, newKind, newIdentity, accountSubject, presentedBy, facilitatorSubject, registeredAt, version);
    }

    public Person linkedTo(String subject) {
        return new Person(id, kind, identity, subject, presentedBy, facilitatorSubject, registeredAt, version);
    }

    public Person presentedBy(String subject) {
        return new Person(id, kind, identity, accountSubject, subject, facilitatorSubject, registeredAt, version);
    }

    public Person besideFacilitator(@Nullable String subject) {
        return new Person(id, kind, identity, accountSubject, presentedBy, subject, registeredAt, version);
    }
}
