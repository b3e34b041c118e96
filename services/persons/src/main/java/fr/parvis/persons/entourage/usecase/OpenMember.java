package fr.parvis.persons.entourage.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Finds somebody of an entourage, inside the caller's transaction; one of another file is the same 404 as an unknown one. */
@ApplicationScoped
final class OpenMember {

    private final OpenFile files;
    private final EntourageMembers members;

    OpenMember(OpenFile files, EntourageMembers members) {
        this.files = files;
        this.members = members;
    }

    /** Holds the file until the transaction ends. */
    Uni<Opened> forChange(Caller caller, PersonId id, UUID memberId, Action action) {
        return files.forChange(caller, id, action)
                .chain(person -> members.of(id.value()).map(all -> new Opened(person, find(all, memberId), all)));
    }

    /** The same, for what only makes sense while she wants that person: of one who is gone there is none (404). */
    Uni<Opened> whileThere(Caller caller, PersonId id, UUID memberId, Action action) {
        return forChange(caller, id, memberId, action).invoke(opened -> {
            if (!opened.member().isThere()) {
                throw Problems.notFound();
            }
        });
    }

    private static EntourageMember find(List<EntourageMember> all, UUID memberId) {
        return all.stream()
                .filter(member -> member.id().equals(memberId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    /** The file, the one that was asked for, and everybody. */
    record Opened(Person person, EntourageMember member, List<EntourageMember> all) {

        List<EntourageMember> there() {
            return all.stream().filter(EntourageMember::isThere).toList();
        }
    }
}
