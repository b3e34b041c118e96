package fr.parvis.persons.entourage.usecase;

import fr.parvis.persons.act.Acts;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.EarlierEnd;
import fr.parvis.persons.consent.Terms;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.person.FullName;
import fr.parvis.persons.person.PersonId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** When she last no longer wanted somebody of that name: a choice or a consent of before does not bring that person back. */
@ApplicationScoped
final class EndedMembers implements EarlierEnd {

    private final EntourageMembers members;
    private final Acts register;

    EndedMembers(EntourageMembers members, Acts register) {
        this.members = members;
        this.register = register;
    }

    @Override
    public Uni<Optional<Instant>> of(PersonId person, Terms yes) {
        String name = yes.recipient().person();
        return yes.purpose() != ConsentPurpose.ENTOURAGE_INVOLVEMENT || name == null
                ? Uni.createFrom().item(Optional.empty())
                : lastEnd(person, name);
    }

    Uni<Optional<Instant>> lastEnd(PersonId person, String name) {
        return members.of(person.value()).map(all -> endsOf(all, name)).chain(register::lastPerformed);
    }

    private static List<UUID> endsOf(List<EntourageMember> all, String name) {
        return all.stream()
                .filter(member -> FullName.of(member.card().name()).isOneOf(List.of(name)))
                .map(EntourageMember::ended)
                .filter(Objects::nonNull)
                .map(EntourageMember.Choice::actId)
                .toList();
    }
}
