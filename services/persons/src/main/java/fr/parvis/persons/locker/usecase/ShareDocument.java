package fr.parvis.persons.locker.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.locker.LockerDocument;
import fr.parvis.persons.locker.LockerRules;
import fr.parvis.persons.locker.Lockers;
import fr.parvis.persons.locker.Share;
import fr.parvis.persons.locker.Share.Given;
import fr.parvis.persons.locker.ShareRecipient;
import fr.parvis.persons.locker.Transmission;
import fr.parvis.persons.locker.usecase.LockerView.ShownShare;
import fr.parvis.persons.locker.usecase.OpenLocker.Contents;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** She shows one document to somebody until a day, and takes it back when she wants; both by her act. */
@ApplicationScoped
public final class ShareDocument {

    private final OpenFile files;
    private final OpenLocker locker;
    private final Lockers lockers;
    private final FindRecipient recipients;
    private final AdmitAct acts;
    private final Acts register;
    private final Clock clock;

    ShareDocument(
            OpenFile files,
            OpenLocker locker,
            Lockers lockers,
            FindRecipient recipients,
            AdmitAct acts,
            Acts register,
            Clock clock) {
        this.files = files;
        this.locker = locker;
        this.lockers = lockers;
        this.recipients = recipients;
        this.acts = acts;
        this.register = register;
        this.clock = clock;
    }

    /** As sent. */
    public record ShareDraft(
            RecipientDraft recipient,
            @Nullable LocalDate until,
            Transmission.@Nullable Draft why,
            @Nullable ActStatement statement) {}

    @WithTransaction
    public Uni<ShownShare> share(Writer writer, PersonId id, UUID documentId, ShareDraft draft) {
        Refusals refusals = new Refusals();
        draft.recipient().check(refusals);
        refusals.throwIfAny();
        LockerRules.checkUntil(draft.until(), LocalDate.now(clock));
        return files.forChange(writer.caller(), id, Action.SHARE_DOCUMENT)
                .chain(person -> share(writer, person, documentId, draft));
    }

    private Uni<ShownShare> share(Writer writer, Person person, UUID documentId, ShareDraft draft) {
        @Nullable Transmission why = Transmission.Draft.accept(draft.why(), person.isAccount(writer.subject()));
        return locker.of(person)
                .invoke(contents -> requireShareable(contents, documentId))
                .chain(contents -> recipients
                        .of(person, draft.recipient())
                        .chain(recipient -> lastNo(contents, documentId, recipient)
                                .chain(no -> admit(writer, person, no, draft))
                                .map(act -> share(documentId, recipient, act, draft, why)))
                        .call(lockers::add)
                        .map(share -> new ShownShare(share, contents.standing().holds(share))));
    }

    /** A second time it finds the same state and changes nothing. */
    @WithTransaction
    public Uni<ShownShare> end(
            Writer writer, PersonId id, UUID documentId, UUID shareId, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.SHARE_DOCUMENT)
                .chain(person -> lockers.shares(id.value())
                        .map(all -> find(all, documentId, shareId))
                        .chain(share ->
                                share.isEnded() ? Uni.createFrom().item(share) : end(writer, person, share, statement)))
                .map(share -> new ShownShare(share, false));
    }

    private Uni<Share> end(Writer writer, Person person, Share share, @Nullable ActStatement statement) {
        return acts.admit(writer, person, ActIntent.of(Matter.LOCKER_SHARE, share.id(), statement))
                .call(act -> lockers.end(List.of(share.id()), act.id()))
                .map(act -> share.endedBy(act.id()));
    }

    /** A document and its shares are named by what is decided about: its act says which document. */
    private Uni<Act> admit(Writer writer, Person person, Optional<Instant> lastNo, ShareDraft draft) {
        return acts.admit(
                writer,
                person,
                ActIntent.of(Matter.LOCKER_SHARE, UUID.randomUUID(), draft.statement())
                        .after(lastNo));
    }

    /** When she last closed the locker, took everything back, or took this document back from the same one. */
    private Uni<Optional<Instant>> lastNo(Contents contents, UUID documentId, ShareRecipient recipient) {
        List<UUID> noes = Stream.concat(
                        contents.locker().closings().stream(),
                        contents.sharesOf(documentId).stream()
                                .filter(share -> share.recipient().equals(recipient))
                                .map(Share::endedByActId)
                                .filter(Objects::nonNull))
                .distinct()
                .toList();
        return register.lastPerformed(noes)
                .chain(no -> register.lastTookAllBack(contents.locker().personId())
                        .map(all -> Stream.of(no, all).flatMap(Optional::stream).max(Instant::compareTo)));
    }

    private static Share share(
            UUID documentId, ShareRecipient recipient, Act act, ShareDraft draft, @Nullable Transmission why) {
        return new Share(
                UUID.fromString(act.subject()),
                documentId,
                act.personId(),
                recipient,
                requireNonNull(draft.until()),
                new Given(act.id(), act.performedAt()),
                why,
                null);
    }

    private static void requireShareable(Contents contents, UUID documentId) {
        OpenLocker.requireOpen(contents.locker());
        LockerDocument document = contents.documents().stream()
                .filter(known -> known.id().equals(documentId))
                .findFirst()
                .orElseThrow(Problems::notFound);
        new Refusals()
                .addIf(!document.complete(), "document", Rule.FILE_INCOMPLETE)
                .addIf(contents.sharesOf(documentId).size() >= LockerRules.SHARES, "recipient", Rule.TOO_MANY)
                .throwIfAny();
    }

    private static Share find(List<Share> all, UUID documentId, UUID shareId) {
        return all.stream()
                .filter(share ->
                        share.id().equals(shareId) && share.documentId().equals(documentId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }
}
