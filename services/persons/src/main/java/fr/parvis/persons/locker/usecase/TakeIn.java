package fr.parvis.persons.locker.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.locker.DocumentDraft;
import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.LockerDocument.Added;
import fr.parvis.persons.locker.LockerDocument.Card;
import fr.parvis.persons.locker.LockerRules;
import fr.parvis.persons.locker.Lockers;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/**
 * Takes a document in: announced first, then part by part in any order and as often as the line breaks, then declared whole and compared with what
 * was announced. Whoever began it brings the rest. The one beside her may put a paper in for her, and sees it afterwards only if she shares it.
 */
@ApplicationScoped
public final class TakeIn {

    private final OpenFile files;
    private final Lockers lockers;
    private final WholeFile whole;
    private final Clock clock;

    TakeIn(OpenFile files, Lockers lockers, WholeFile whole, Clock clock) {
        this.files = files;
        this.lockers = lockers;
        this.whole = whole;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<LockerDocument> announce(Caller caller, PersonId id, DocumentDraft draft) {
        Card card = LockerRules.accept(draft);
        LockerDocument document = new LockerDocument(
                UUID.randomUUID(),
                id.value(),
                card,
                draft.sizeBytes() == null ? 0 : draft.sizeBytes(),
                new Added(caller.subject(), clock.instant()),
                false);
        return files.forChange(caller, id, Action.ADD_DOCUMENT)
                .chain(() -> lockers.of(id.value()))
                .invoke(OpenLocker::requireOpen)
                .chain(() -> lockers.documents(id.value()))
                .invoke(kept -> LockerRules.requirePlace(kept, document.sizeBytes()))
                .chain(() -> lockers.add(document))
                .replaceWith(document);
    }

    /** The same part again takes the place of the one before: a request that is repeated has one effect. */
    @WithTransaction
    public Uni<Void> part(Caller caller, PersonId id, UUID documentId, int number, byte[] part) {
        return unfinished(caller, id, documentId).chain(document -> {
            if (!document.parts().has(number)) {
                throw Problems.notFound();
            }
            LockerRules.checkPart(document, number, part);
            return lockers.keepPart(document, number, part);
        });
    }

    @WithTransaction
    public Uni<LockerDocument> complete(Caller caller, PersonId id, UUID documentId) {
        return unfinished(caller, id, documentId)
                .call(document -> lockers.countParts(documentId).invoke(there -> {
                    if (there < document.parts().count()) {
                        throw new RefusedException("part", Rule.FILE_INCOMPLETE);
                    }
                }))
                .call(document -> whole.sha256(document).invoke(found -> {
                    if (!found.equals(document.card().sha256())) {
                        throw new RefusedException("sha256", Rule.FILE_IS_SOMETHING_ELSE);
                    }
                }))
                .call(() -> lockers.complete(documentId))
                .map(LockerDocument::completed);
    }

    private Uni<LockerDocument> unfinished(Caller caller, PersonId id, UUID documentId) {
        return files.forChange(caller, id, Action.ADD_DOCUMENT)
                .chain(() -> lockers.of(id.value()))
                .invoke(OpenLocker::requireOpen)
                .chain(() -> lockers.documents(id.value()))
                .map(documents -> documents.stream()
                        .filter(document -> document.id().equals(documentId))
                        .filter(document -> document.added().by().equals(caller.subject()))
                        .findFirst()
                        .orElseThrow(Problems::notFound))
                .invoke(document -> {
                    if (document.complete()) {
                        throw new ProblemException(PersonsProblem.DOCUMENT_ALREADY_THERE);
                    }
                });
    }
}
