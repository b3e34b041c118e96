package fr.parvis.facilitation.knowledge;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something noted in a section, by her in her own words or by her facilitator, as it reads today.
 *
 * @param author account subject
 * @param writtenAt when its first version was written
 */
public record Note(
        UUID id,
        CaseId caseId,
        PersonReference person,
        InfoSection section,
        String author,
        Role authorRole,
        Version latest,
        Instant writtenAt,
        long version) {

    /**
     * How it read from one moment on.
     *
     * @param number 1 for the first
     */
    public record Version(int number, Content content, Instant writtenAt) {}

    /**
     * What is said.
     *
     * @param currentSituation only in {@link InfoSection#CURRENT_SITUATION}
     */
    public record Content(String text, @Nullable CurrentSituation currentSituation) {

        public boolean fits(InfoSection section) {
            return currentSituation == null || section == InfoSection.CURRENT_SITUATION;
        }
    }

    /** Whoever wrote it and nobody else: not her facilitator her words, not she those of her facilitator. */
    public boolean mayBeCorrectedBy(Participant participant) {
        return author.equals(participant.subject());
    }

    /** The older version stays as it was. */
    public Note corrected(Content content, Instant at) {
        return new Note(
                id,
                caseId,
                person,
                section,
                author,
                authorRole,
                new Version(latest.number() + 1, content, at),
                writtenAt,
                version);
    }
}
