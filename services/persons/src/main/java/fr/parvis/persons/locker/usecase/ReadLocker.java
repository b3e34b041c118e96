package fr.parvis.persons.locker.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.Lockers;
import fr.parvis.persons.locker.Standing;
import fr.parvis.persons.locker.usecase.LockerView.Shown;
import fr.parvis.persons.locker.usecase.LockerView.ShownShare;
import fr.parvis.persons.locker.usecase.OpenLocker.Contents;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Facts;
import fr.parvis.persons.registry.Naming;
import fr.parvis.persons.registry.Part;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows the locker to her, and to the one beside her what she shares; a share is weighed at each reading. */
@ApplicationScoped
public final class ReadLocker {

    private final OpenFile files;
    private final OpenLocker locker;
    private final Lockers lockers;

    ReadLocker(OpenFile files, OpenLocker locker, Lockers lockers) {
        this.files = files;
        this.locker = locker;
        this.lockers = lockers;
    }

    @WithTransaction
    public Uni<LockerView> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_LOCKER, Accessed.LOCKER).chain(person -> view(caller, person));
    }

    /** Inside the caller's transaction. */
    public Uni<LockerView> view(Caller caller, Person person) {
        return locker.of(person)
                .map(contents -> new LockerView(
                        contents.locker().open(),
                        contents.documents().stream()
                                .filter(document -> shows(caller, person, contents, document))
                                .map(document -> new Shown(document, shares(caller, person, contents, document)))
                                .toList()));
    }

    /** Notes the reading; when this is done the row is there, and only then the first part is read. */
    @WithTransaction
    public Uni<LockerDocument> file(Caller caller, PersonId id, UUID documentId) {
        return files.forReading(caller, id, Action.READ_LOCKER, Accessed.LOCKER_DOCUMENT)
                .chain(person -> shownTo(caller, person, documentId));
    }

    /** A transaction of its own: whoever reads slowly holds no connection, and reads no further once she took the share back. */
    @WithTransaction
    public Uni<byte[]> part(Caller caller, LockerDocument document, int number) {
        return files.again(caller, new PersonId(document.personId()), Action.READ_LOCKER)
                .chain(person -> shownTo(caller, person, document.id()))
                .chain(() -> lockers.part(document, number));
    }

    private Uni<LockerDocument> shownTo(Caller caller, Person person, UUID documentId) {
        return locker.of(person)
                .map(contents -> contents.documents().stream()
                        .filter(document -> document.id().equals(documentId) && document.complete())
                        .filter(document -> shows(caller, person, contents, document))
                        .findFirst()
                        .orElseThrow(Problems::notFound));
    }

    private static boolean shows(Caller caller, Person person, Contents contents, LockerDocument document) {
        return Action.READ_DOCUMENT.permits(caller, Facts.of(person).with(Part.DOCUMENT, contents.naming(document)));
    }

    /** She sees all of them, also what is over; the one beside her those by which the document is seen. */
    private static List<ShownShare> shares(Caller caller, Person person, Contents contents, LockerDocument document) {
        Standing standing = contents.standing();
        return contents.sharesOf(document.id()).stream()
                .filter(share -> Action.READ_DOCUMENT.permits(
                        caller,
                        Facts.of(person)
                                .with(
                                        Part.DOCUMENT,
                                        Naming.only(standing.lets(share).toArray(String[]::new)))))
                .map(share -> new ShownShare(share, standing.holds(share)))
                .toList();
    }
}
