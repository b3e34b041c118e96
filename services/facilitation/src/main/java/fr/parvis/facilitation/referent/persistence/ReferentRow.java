package fr.parvis.facilitation.referent.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.referent.AnswerManner;
import fr.parvis.facilitation.referent.Designation;
import fr.parvis.facilitation.referent.DesignationMoment;
import fr.parvis.facilitation.referent.Mandate;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentAnswer;
import fr.parvis.facilitation.referent.ReferentEnd;
import fr.parvis.facilitation.referent.ReferentState;
import fr.parvis.facilitation.referent.WorkerAnswer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "referent")
class ReferentRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    ReferentState state = ReferentState.NOT_WISHED;

    @Nullable
    UUID contact;

    @Column(name = "name_sealed")
    byte @Nullable [] nameSealed;

    @Column(name = "service_sealed")
    byte @Nullable [] serviceSealed;

    @Enumerated(EnumType.STRING)
    @Nullable
    DesignationMoment moment;

    @Column(name = "designated_on")
    @Nullable
    LocalDate designatedOn;

    @Column(name = "without_coordination")
    @Nullable
    Boolean withoutCoordination;

    @Enumerated(EnumType.STRING)
    @Nullable
    ReferentAnswer answer;

    @Column(name = "answer_manner")
    @Enumerated(EnumType.STRING)
    @Nullable
    AnswerManner answerManner;

    @Column(name = "answered_on")
    @Nullable
    LocalDate answeredOn;

    @Column(name = "answer_recorded_by")
    @Nullable
    String answerRecordedBy;

    @Column(name = "accepted_manner")
    @Enumerated(EnumType.STRING)
    @Nullable
    AnswerManner acceptedManner;

    @Column(name = "accepted_on")
    @Nullable
    LocalDate acceptedOn;

    @Column(name = "accepted_recorded_by")
    @Nullable
    String acceptedRecordedBy;

    @Column(name = "active_from")
    @Nullable
    LocalDate activeFrom;

    @Column(name = "active_until")
    @Nullable
    LocalDate activeUntil;

    @Column(name = "successor_from")
    @Nullable
    LocalDate successorFrom;

    @Column(name = "checked_by")
    @Nullable
    String checkedBy;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Column(name = "end_reason")
    @Enumerated(EnumType.STRING)
    ReferentEnd.@Nullable Reason endReason;

    @Column(name = "ended_by")
    @Nullable
    String endedBy;

    @Column(name = "end_act")
    @Nullable
    UUID endAct;

    UUID act = new UUID(0, 0);

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    ReferentRow() {}

    ReferentRow(PathwayReferent referent, DataKey key) {
        id = referent.id();
        caseId = referent.caseId().value();
        person = referent.person().value();
        change(referent, key);
    }

    final void change(PathwayReferent referent, DataKey key) {
        state = referent.kept();
        act = referent.act();
        ended(referent.end());
        Designation whom = referent.designation();
        if (whom != null && contact == null) {
            designated(whom, key);
        }
        WorkerAnswer given = referent.answer();
        if (given != null) {
            answered(given);
        }
        Mandate mandate = referent.mandate();
        if (mandate != null) {
            activeFrom = mandate.from();
            activeUntil = mandate.until();
            successorFrom = mandate.successorFrom();
            checkedBy = mandate.checkedBy();
        }
    }

    private void answered(WorkerAnswer given) {
        answer = given.answer();
        answerManner = given.manner();
        answeredOn = given.answeredOn();
        answerRecordedBy = given.recordedBy();
        WorkerAnswer yes = given.before();
        if (yes != null) {
            acceptedManner = yes.manner();
            acceptedOn = yes.answeredOn();
            acceptedRecordedBy = yes.recordedBy();
        }
    }

    private void ended(@Nullable ReferentEnd end) {
        if (end != null) {
            endedOn = end.on();
            endReason = end.reason();
            endedBy = end.by();
            endAct = end.act();
        }
    }

    private void designated(Designation whom, DataKey key) {
        contact = whom.contact();
        nameSealed = key.encrypt(whom.name(), sealed("name"));
        serviceSealed = key.encrypt(whom.service(), sealed("service"));
        moment = whom.moment();
        designatedOn = whom.on();
        withoutCoordination = whom.withoutCoordination();
    }

    PathwayReferent referent(DataKey key) {
        return new PathwayReferent(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                state,
                designation(key),
                answer(),
                activeFrom == null || checkedBy == null
                        ? null
                        : new Mandate(activeFrom, activeUntil, successorFrom, checkedBy),
                endedOn == null || endReason == null || endedBy == null
                        ? null
                        : new ReferentEnd(endedOn, endReason, endedBy, endAct),
                act,
                version);
    }

    private @Nullable Designation designation(DataKey key) {
        return contact == null || nameSealed == null || serviceSealed == null || designatedOn == null
                ? null
                : new Designation(
                        contact,
                        key.decrypt(nameSealed, sealed("name")),
                        key.decrypt(serviceSealed, sealed("service")),
                        moment,
                        designatedOn,
                        Boolean.TRUE.equals(withoutCoordination));
    }

    private @Nullable WorkerAnswer answer() {
        return answer == null || answerManner == null || answeredOn == null || answerRecordedBy == null
                ? null
                : new WorkerAnswer(answer, answerManner, answeredOn, answerRecordedBy, accepted());
    }

    private @Nullable WorkerAnswer accepted() {
        return acceptedManner == null || acceptedOn == null || acceptedRecordedBy == null
                ? null
                : new WorkerAnswer(ReferentAnswer.ACCEPTED, acceptedManner, acceptedOn, acceptedRecordedBy);
    }

    private String sealed(String what) {
        return "referent." + what + "." + id;
    }
}
