package fr.parvis.facilitation.intervention;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.response.ActorSector;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a facilitator did with her or for her (FAC-78).
 *
 * @param id chosen by the caller, so that a repeat is the same intervention
 * @param facilitator account subject of who did it
 * @param linkedExpression which of her expressions it serves
 * @param privateNote the facilitator's own, which never leaves this service and is shown to no one else
 */
public record Intervention(
        UUID id,
        CaseId caseId,
        PersonReference person,
        String facilitator,
        When when,
        Kind kind,
        Travel travel,
        Set<ActorSector> sectorsMet,
        @Nullable ExpressionId linkedExpression,
        boolean askedByPerson,
        String privateNote) {

    public Intervention {
        sectorsMet = Set.copyOf(sectorsMet);
    }

    /** Local day and time, Europe/Paris. */
    public record When(LocalDate on, LocalTime start, int durationMinutes) {}

    /**
     * What it was.
     *
     * @param withPerson true: direct, with her; false: indirect, for her
     */
    public record Kind(
            InterventionType type,
            FacilitatorPosture posture,
            InterventionMode mode,
            String place,
            boolean withPerson) {}

    /** The way there and back. */
    public record Travel(int minutes, int kilometres) {}
}
