package fr.parvis.facilitation.knowledge.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.SectionState;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sharing.Told;
import fr.parvis.facilitation.sharing.Visibility;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section as far as whoever asks may see it.
 *
 * @param visibility who reads it while it is open
 * @param told what she was told before she opened it
 * @param decidedAt when she last decided about it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SectionResponse(
        InfoSection section,
        SectionState state,
        @Nullable Visibility visibility,
        @Nullable Told told,
        @Nullable Instant decidedAt,
        @Nullable UUID actId) {

    /** To her facilitator nothing of a section she keeps to herself, even when it was he who wrote her act down. */
    static SectionResponse of(InformationSection section, Participant participant) {
        SectionState state = section.stateFor(participant);
        return state == SectionState.NOT_SHARED
                ? new SectionResponse(section.section(), state, null, null, null, null)
                : new SectionResponse(
                        section.section(),
                        state,
                        section.visibility(),
                        section.told(),
                        section.decidedAt(),
                        section.act());
    }
}
