package fr.parvis.persons.entourage.usecase;

import static java.util.Objects.requireNonNull;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.entourage.EntourageNote;
import fr.parvis.persons.entourage.EntourageNote.Recorded;
import fr.parvis.persons.entourage.EntourageNote.Text;
import fr.parvis.persons.entourage.EntourageNotes;
import fr.parvis.persons.entourage.EvolutionKind;
import fr.parvis.persons.entourage.NoteKind;
import fr.parvis.persons.entourage.NoteRules;
import fr.parvis.persons.entourage.RequestKind;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes beside somebody of her entourage, and says when it is done. */
@ApplicationScoped
public final class WriteNote {

    private static final int NOTES = 200;

    private final OpenMember open;
    private final EntourageNotes notes;
    private final Clock clock;

    WriteNote(OpenMember open, EntourageNotes notes, Clock clock) {
        this.open = open;
        this.notes = notes;
        this.clock = clock;
    }

    /** That person takes a stronger part while she cannot speak for herself (PER-13). */
    @WithTransaction
    public Uni<EntourageNote> involvement(Caller caller, PersonId id, UUID memberId, InvolvementDraft draft) {
        NoteRules.checkInvolvement(draft.reason(), draft.meansTried(), draft.recheckOn(), today());
        Text text = new Text(requireNonNull(draft.reason()), draft.meansTried());
        return write(
                caller,
                id,
                memberId,
                new Written(NoteKind.STRONGER_INVOLVEMENT, NoteKind.STRONGER_INVOLVEMENT, text, draft.recheckOn()));
    }

    /** What that person asks for her or himself (PER-16). */
    @WithTransaction
    public Uni<EntourageNote> request(
            Caller caller, PersonId id, UUID memberId, @Nullable RequestKind kind, @Nullable String words) {
        NoteRules.checkRequest(kind, words);
        return write(
                caller,
                id,
                memberId,
                new Written(NoteKind.REQUEST, requireNonNull(kind), new Text(requireNonNull(words), null), null));
    }

    /** What will change for somebody who helps her (PER-18). */
    @WithTransaction
    public Uni<EntourageNote> evolution(Caller caller, PersonId id, UUID memberId, EvolutionDraft draft) {
        NoteRules.checkEvolution(draft.kind(), draft.words(), draft.followUpOn(), today());
        Text text = new Text(requireNonNull(draft.words()), null);
        return write(
                caller,
                id,
                memberId,
                new Written(NoteKind.EVOLUTION, requireNonNull(draft.kind()), text, draft.followUpOn()));
    }

    /** A second time it finds it done and changes nothing. */
    @WithTransaction
    public Uni<EntourageNote> finish(Caller caller, PersonId id, UUID memberId, UUID noteId) {
        return open.forChange(caller, id, memberId, Action.WRITE_MEMBER_NOTE)
                .chain(() -> notes.of(id.value()))
                .map(all -> all.stream()
                        .filter(note ->
                                note.id().equals(noteId) && note.memberId().equals(memberId))
                        .findFirst()
                        .orElseThrow(Problems::notFound))
                .chain(note -> note.doneOn() != null
                        ? Uni.createFrom().item(note)
                        : notes.finish(noteId, today()).replaceWith(() -> note.doneOn(today())));
    }

    private Uni<EntourageNote> write(Caller caller, PersonId id, UUID memberId, Written written) {
        EntourageNote note = new EntourageNote(
                UUID.randomUUID(),
                memberId,
                id.value(),
                written.kind(),
                written.code().name(),
                written.text(),
                written.dueOn(),
                new Recorded(caller.subject(), clock.instant()),
                null);
        return open.whileThere(caller, id, memberId, Action.WRITE_MEMBER_NOTE)
                .chain(() -> notes.of(id.value()))
                .invoke(WriteNote::requirePlace)
                .chain(() -> notes.add(note))
                .replaceWith(note);
    }

    private static void requirePlace(List<EntourageNote> written) {
        if (written.size() >= NOTES) {
            throw new RefusedException("words", Rule.TOO_MANY);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private record Written(
            NoteKind kind,
            Enum<?> code,
            Text text,
            @Nullable LocalDate dueOn) {}

    /** As sent. */
    public record InvolvementDraft(
            @Nullable String reason,
            @Nullable String meansTried,
            @Nullable LocalDate recheckOn) {}

    /** As sent. */
    public record EvolutionDraft(
            @Nullable EvolutionKind kind,
            @Nullable String words,
            @Nullable LocalDate followUpOn) {}
}
