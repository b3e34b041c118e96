package fr.parvis.persons.locker.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.directory.Directory;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.locker.ShareRecipient;
import fr.parvis.persons.locker.ShareRecipient.Facilitator;
import fr.parvis.persons.locker.ShareRecipient.Member;
import fr.parvis.persons.locker.ShareRecipient.Structure;
import fr.parvis.persons.nocontact.usecase.ShutOut;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds whom she means, and refuses whoever she does not want contacted: the strictest of her decisions holds. */
@ApplicationScoped
final class FindRecipient {

    private final EntourageMembers members;
    private final Directory directory;
    private final ShutOut shutOut;

    FindRecipient(EntourageMembers members, Directory directory, ShutOut shutOut) {
        this.members = members;
        this.directory = directory;
        this.shutOut = shutOut;
    }

    Uni<ShareRecipient> of(Person person, RecipientDraft draft) {
        return switch (requireNonNull(draft.kind())) {
            case FACILITATOR -> Uni.createFrom().item(facilitator(person));
            case ENTOURAGE_MEMBER -> member(person, draft);
            case STRUCTURE -> structure(person, draft);
        };
    }

    /** Who only presents a proposal is not beside her yet. */
    private static ShareRecipient facilitator(Person person) {
        if (person.facilitatorSubject() == null) {
            throw new RefusedException("recipient.kind", Rule.NO_FACILITATOR);
        }
        return new Facilitator(person.facilitatorSubject());
    }

    private Uni<ShareRecipient> member(Person person, RecipientDraft draft) {
        return members.of(person.id().value())
                .map(all -> all.stream()
                        .filter(EntourageMember::isThere)
                        .filter(member -> member.id().equals(draft.memberId()))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException("recipient.memberId", Rule.UNKNOWN_VALUE)))
                .call(member -> shutOut.refuse(person.id(), member.card().name(), null, "recipient.memberId"))
                .map(member -> new Member(member.id()));
    }

    private Uni<ShareRecipient> structure(Person person, RecipientDraft draft) {
        String organisation = requireNonNull(draft.organisation());
        return directory
                .find(organisation)
                .map(found -> found.orElseThrow(
                        () -> new RefusedException("recipient.organisation", Rule.UNKNOWN_ORGANISATION)))
                .call(() -> shutOut.refuse(person.id(), null, organisation, "recipient.organisation"))
                .map(_ -> new Structure(organisation, draft.roleInStructure()));
    }
}
