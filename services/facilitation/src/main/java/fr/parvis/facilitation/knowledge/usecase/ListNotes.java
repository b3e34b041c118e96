package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.knowledge.Notes;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the notes of a section as they read today, newest first. */
@ApplicationScoped
public final class ListNotes {

    private final SectionAccess access;
    private final Notes notes;

    ListNotes(SectionAccess access, Notes notes) {
        this.access = access;
        this.notes = notes;
    }

    /**
     * Which page.
     *
     * @param after where the previous page ended
     */
    public record Query(CaseId caseId, InfoSection section, Notes.@Nullable Place after, int limit) {}

    @WithTransaction
    public Uni<List<Note>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), query.section())
                .chain(section -> notes.page(section, query.after(), query.limit()));
    }
}
