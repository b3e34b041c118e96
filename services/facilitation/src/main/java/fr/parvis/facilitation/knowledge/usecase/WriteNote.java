package fr.parvis.facilitation.knowledge.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.knowledge.Note.Content;
import fr.parvis.facilitation.knowledge.Notes;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Writes a note in an open section, under the name of who writes it. */
@ApplicationScoped
public final class WriteNote {

    private final SectionAccess access;
    private final Notes notes;
    private final Clock clock;

    WriteNote(SectionAccess access, Notes notes, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.clock = clock;
    }

    /** What is noted, and where. */
    public record Command(CaseId caseId, InfoSection section, Content content) {}

    @WithTransaction
    public Uni<Note> handle(Participant participant, Command command) {
        requireFitting(command.content(), command.section());
        return access.writing(participant, command.caseId(), command.section()).chain(section -> {
            Note note = first(participant, section, command.content());
            return notes.add(section, note).replaceWith(note);
        });
    }

    static void requireFitting(Content content, InfoSection section) {
        if (!content.fits(section)) {
            throw Problems.refused(FacilitationProblem.SITUATION_ELSEWHERE, "currentSituation", "in-its-section");
        }
    }

    private Note first(Participant participant, InformationSection section, Content content) {
        // As the database keeps it: a page continues after this moment.
        Instant now = clock.instant();
        return new Note(
                UUID.randomUUID(),
                section.caseId(),
                section.person(),
                section.section(),
                participant.subject(),
                participant.roleTowards(section.person()),
                new Note.Version(1, content, now),
                now,
                0);
    }
}
