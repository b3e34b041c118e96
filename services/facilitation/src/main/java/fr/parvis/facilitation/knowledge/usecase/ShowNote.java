package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one note as it reads today. */
@ApplicationScoped
public final class ShowNote {

    private final NoteAccess access;

    ShowNote(NoteAccess access) {
        this.access = access;
    }

    @WithTransaction
    public Uni<Note> handle(Participant participant, UUID note) {
        return access.reading(participant, note);
    }
}
