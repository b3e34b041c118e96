package fr.parvis.facilitation.intervention;

import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
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
 * @param linkedGoal which of her goals it serves
 * @param privateNote the facilitator's own, which never leaves this service and is shown to no one else
 * @param appointment the one it was done at
 * @param commonLaw what was answered where only specialised actors were met (FAC-82)
 * @param version 1 as first recorded, one more with each correction
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
        @Nullable UUID linkedGoal,
        boolean askedByPerson,
        String privateNote,
        @Nullable AppointmentId appointment,
        @Nullable CommonLawAnswer commonLaw,
        int version)
        implements OfCase {

    public static final int FIRST = 1;
    /** More corrections of one intervention are no corrections any more. */
    public static final int LAST = 20;

    private static final Set<ActorSector> SPECIALISED = Set.of(
            ActorSector.SPECIALISED_HEALTH, ActorSector.SPECIALISED_SOCIAL, ActorSector.SPECIALISED_MEDICO_SOCIAL);

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

    /** Whether only specialised actors were met: then it is asked whether what is open to everybody was explored. */
    public boolean specialisedAlone() {
        return specialisedAlone(sectorsMet);
    }

    public static boolean specialisedAlone(Set<ActorSector> met) {
        return !met.isEmpty() && SPECIALISED.containsAll(met);
    }

    public Intervention answered(@Nullable CommonLawAnswer answer) {
        return saying(said(), answer, version);
    }

    /** What its author can say anew. */
    public Said said() {
        return new Said(when, kind, travel, sectorsMet, linkedExpression, linkedGoal, askedByPerson, privateNote);
    }

    /** The same, said anew; an answer about common law stays as long as it is still asked. */
    public Intervention corrected(Said anew) {
        return saying(anew, specialisedAlone(anew.sectorsMet()) ? commonLaw : null, version + 1);
    }

    /** As it read then. */
    public Intervention asOf(EarlierVersion earlier) {
        return saying(earlier.said(), earlier.commonLaw(), earlier.number());
    }

    private Intervention saying(Said said, @Nullable CommonLawAnswer answer, int number) {
        return new Intervention(
                id,
                caseId,
                person,
                facilitator,
                said.when(),
                said.kind(),
                said.travel(),
                said.sectorsMet(),
                said.linkedExpression(),
                said.linkedGoal(),
                said.askedByPerson(),
                said.privateNote(),
                appointment,
                answer,
                number);
    }

    /** What was done, as its author says. */
    public record Said(
            When when,
            Kind kind,
            Travel travel,
            Set<ActorSector> sectorsMet,
            @Nullable ExpressionId linkedExpression,
            @Nullable UUID linkedGoal,
            boolean askedByPerson,
            String privateNote) {

        public Said {
            sectorsMet = Set.copyOf(sectorsMet);
        }

        @Override
        public String toString() {
            return "Said[" + when + ", " + kind.type() + "]";
        }
    }

    /**
     * The way there and back (OPS-02).
     *
     * @param origin commune code, where it began
     * @param destination commune code, where it led
     */
    public record Travel(
            int minutes,
            int kilometres,
            Vehicle vehicle,
            @Nullable String origin,
            @Nullable String destination) {

        public static Travel of(int minutes, int kilometres) {
            return new Travel(minutes, kilometres, Vehicle.OWN_VEHICLE, null, null);
        }
    }
}
