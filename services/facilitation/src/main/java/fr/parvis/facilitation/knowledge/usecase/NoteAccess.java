package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.knowledge.Notes;
import fr.parvis.facilitation.person.Participant;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The door to one note: that of its section. Inside the caller's transaction. */
@ApplicationScoped
final class NoteAccess {

    private final Notes notes;
    private final SectionAccess sections;

    NoteAccess(Notes notes, SectionAccess sections) {
        this.notes = notes;
        this.sections = sections;
    }

    Uni<Note> reading(Participant participant, UUID id) {
        return find(id).call(note -> sections.reading(participant, note.caseId(), note.section()));
    }

    /** The note is looked at once its section is held: she may have removed it meanwhile. */
    Uni<Note> writing(Participant participant, UUID id) {
        return find(id).chain(note -> sections.writing(participant, note.caseId(), note.section()))
                .chain((InformationSection _) -> find(id));
    }

    private Uni<Note> find(UUID id) {
        return notes.withId(id).map(found -> found.orElseThrow(Problems::notFound));
    }
}
