package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.knowledge.Note.Content;
import fr.parvis.facilitation.knowledge.Notes;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Says a note differently: by its author alone, as a new version beside the older. */
@ApplicationScoped
public final class CorrectNote {

    private final NoteAccess access;
    private final Notes notes;
    private final Clock clock;

    CorrectNote(NoteAccess access, Notes notes, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * How the note is to read.
     *
     * @param seen looks at the present state and refuses when the caller has seen another
     */
    public record Command(UUID note, Content content, Consumer<Note> seen) {}

    @WithTransaction
    public Uni<Note> handle(Participant participant, Command command) {
        return access.writing(participant, command.note()).chain(note -> {
            if (!note.mayBeCorrectedBy(participant)) {
                throw Problems.refused(FacilitationProblem.NOTE_OF_ANOTHER, "noteId", "by-its-author");
            }
            command.seen().accept(note);
            WriteNote.requireFitting(command.content(), note.section());
            return notes.correct(note.corrected(command.content(), clock.instant()));
        });
    }
}
