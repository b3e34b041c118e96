package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.knowledge.Notes;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows her every way a note about her ever read, newest first. */
@ApplicationScoped
public final class ListNoteVersions {

    private final NoteAccess access;
    private final Notes notes;

    ListNoteVersions(NoteAccess access, Notes notes) {
        this.access = access;
        this.notes = notes;
    }

    /**
     * Which page.
     *
     * @param before number of the last version of the previous page
     */
    public record Query(UUID note, @Nullable Integer before, int limit) {}

    @WithTransaction
    public Uni<List<Note.Version>> handle(Participant participant, Query query) {
        return access.reading(participant, query.note())
                .chain(note -> notes.versions(note, query.before(), query.limit()));
    }
}
