package fr.parvis.persons.locker.usecase;

import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.locker.Locker;
import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.Lockers;
import fr.parvis.persons.locker.Share;
import fr.parvis.persons.locker.Standing;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Naming;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks into her locker, inside the caller's transaction, with all that says whether a share holds now. */
@ApplicationScoped
final class OpenLocker {

    private static final Set<Matter> CHOICES = Set.of(Matter.FACILITATOR_CHOICE, Matter.CASE_STOP);

    private final Lockers lockers;
    private final EntourageMembers members;
    private final Acts register;
    private final Clock clock;

    OpenLocker(Lockers lockers, EntourageMembers members, Acts register, Clock clock) {
        this.lockers = lockers;
        this.members = members;
        this.register = register;
        this.clock = clock;
    }

    Uni<Contents> of(Person person) {
        UUID id = person.id().value();
        return lockers.of(id)
                .chain(locker -> lockers.documents(id)
                        .chain(documents -> lockers.shares(id)
                                .chain(shares -> standing(person, locker)
                                        .map(standing -> new Contents(locker, documents, shares, standing)))));
    }

    private Uni<Standing> standing(Person person, Locker locker) {
        UUID id = person.id().value();
        return register.lastPerformed(id, CHOICES)
                .chain(chose -> members.of(id)
                        .map(all -> new Standing(
                                locker.open(),
                                LocalDate.now(clock),
                                person.facilitatorSubject(),
                                chose.orElse(null),
                                all.stream()
                                        .filter(EntourageMember::isThere)
                                        .map(EntourageMember::id)
                                        .collect(Collectors.toUnmodifiableSet()))));
    }

    static Locker requireOpen(Locker locker) {
        if (!locker.open()) {
            throw new RefusedException("locker", Rule.LOCKER_IS_CLOSED);
        }
        return locker;
    }

    /** All that is in it. */
    record Contents(Locker locker, List<LockerDocument> documents, List<Share> shares, Standing standing) {

        List<Share> sharesOf(UUID documentId) {
            return shares.stream()
                    .filter(share -> share.documentId().equals(documentId))
                    .toList();
        }

        /** To which of those beside her she shows it now; a file that is not there whole is nothing to see. */
        Naming naming(LockerDocument document) {
            return document.complete()
                    ? Naming.only(sharesOf(document.id()).stream()
                            .flatMap(share -> standing.lets(share).stream())
                            .toArray(String[]::new))
                    : Naming.only();
        }
    }
}
