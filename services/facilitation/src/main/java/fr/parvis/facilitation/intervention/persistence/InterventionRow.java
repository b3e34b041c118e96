package fr.parvis.facilitation.intervention.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.intervention.CommonLawAnswer;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.response.ActorSector;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "intervention")
class InterventionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(updatable = false)
    String facilitator = "";

    @Column(name = "done_on")
    LocalDate doneOn = LocalDate.EPOCH;

    @Column(name = "start_at")
    LocalTime startAt = LocalTime.MIDNIGHT;

    @Column(name = "duration_minutes")
    int durationMinutes;

    @Enumerated(EnumType.STRING)
    InterventionType type = InterventionType.LISTENING_EXPRESSION;

    @Enumerated(EnumType.STRING)
    FacilitatorPosture posture = FacilitatorPosture.ASSISTANT;

    @Enumerated(EnumType.STRING)
    InterventionMode mode = InterventionMode.OTHER;

    @Column(name = "place_sealed")
    byte[] placeSealed = {};

    @Column(name = "with_person")
    boolean withPerson;

    @Column(name = "travel_minutes")
    int travelMinutes;

    @Column(name = "travel_kilometres")
    int travelKilometres;

    @Enumerated(EnumType.STRING)
    Vehicle vehicle = Vehicle.OWN_VEHICLE;

    @Column(name = "origin_commune")
    @Nullable
    String originCommune;

    @Column(name = "destination_commune")
    @Nullable
    String destinationCommune;

    @Column(updatable = false)
    @Nullable
    UUID appointment;

    @Enumerated(EnumType.STRING)
    @Column(name = "common_law")
    @Nullable
    CommonLawAnswer commonLaw;

    @Column(name = "sectors_met")
    String sectorsMet = "";

    @Column(name = "linked_expression")
    @Nullable
    UUID linkedExpression;

    @Column(name = "linked_goal")
    @Nullable
    UUID linkedGoal;

    @Column(name = "asked_by_person")
    boolean askedByPerson;

    @Column(name = "private_note_sealed")
    byte[] privateNoteSealed = {};

    int version = Intervention.FIRST;

    @Column(name = "copied_as")
    @Nullable
    Long copiedAs;

    InterventionRow() {}

    InterventionRow(Intervention done, DataKey key) {
        id = done.id();
        caseId = done.caseId().value();
        person = done.person().value();
        facilitator = done.facilitator();
        AppointmentId at = done.appointment();
        appointment = at == null ? null : at.value();
        say(done, key);
    }

    /** Keeps what its author says now; who did it, for whom and at which appointment never changes. */
    final void say(Intervention done, DataKey key) {
        doneOn = done.when().on();
        startAt = done.when().start();
        durationMinutes = done.when().durationMinutes();
        was(done.kind(), key);
        travelled(done.travel());
        commonLaw = done.commonLaw();
        sectorsMet = done.sectorsMet().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        ExpressionId linked = done.linkedExpression();
        linkedExpression = linked == null ? null : linked.value();
        linkedGoal = done.linkedGoal();
        askedByPerson = done.askedByPerson();
        privateNoteSealed = key.encrypt(done.privateNote(), field("note"));
        version = done.version();
    }

    private void was(Intervention.Kind kind, DataKey key) {
        type = kind.type();
        posture = kind.posture();
        mode = kind.mode();
        placeSealed = key.encrypt(kind.place(), field("place"));
        withPerson = kind.withPerson();
    }

    private void travelled(Intervention.Travel travel) {
        travelMinutes = travel.minutes();
        travelKilometres = travel.kilometres();
        vehicle = travel.vehicle();
        originCommune = travel.origin();
        destinationCommune = travel.destination();
    }

    Intervention intervention(DataKey key) {
        return new Intervention(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                facilitator,
                new Intervention.When(doneOn, startAt, durationMinutes),
                new Intervention.Kind(type, posture, mode, key.decrypt(placeSealed, field("place")), withPerson),
                new Intervention.Travel(travelMinutes, travelKilometres, vehicle, originCommune, destinationCommune),
                sectors(sectorsMet),
                linkedExpression == null ? null : new ExpressionId(linkedExpression),
                linkedGoal,
                askedByPerson,
                key.decrypt(privateNoteSealed, field("note")),
                appointment == null ? null : new AppointmentId(appointment),
                commonLaw,
                version);
    }

    static Set<ActorSector> sectors(String codes) {
        return codes.isEmpty()
                ? Set.of()
                : Arrays.stream(codes.split(",", -1)).map(ActorSector::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private String field(String name) {
        return "intervention." + name + "." + id;
    }
}
