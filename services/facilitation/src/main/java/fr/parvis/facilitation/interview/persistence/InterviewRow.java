package fr.parvis.facilitation.interview.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.interview.FreeDecision;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.Interview.Course;
import fr.parvis.facilitation.interview.Interview.Decided;
import fr.parvis.facilitation.interview.InterviewKind;
import fr.parvis.facilitation.interview.Notes;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "interview")
class InterviewRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    InterviewKind kind = InterviewKind.FIRST_RECEPTION;

    @Column(name = "entered_by", updatable = false)
    String enteredBy = "";

    @Column(name = "entered_at", updatable = false)
    Instant enteredAt = Instant.EPOCH;

    @Column(name = "planned_on", updatable = false)
    @Nullable
    LocalDate plannedOn;

    @Column(name = "opened_at")
    @Nullable
    Instant openedAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Column(name = "notes_sealed")
    byte[] notesSealed = {};

    @Enumerated(EnumType.STRING)
    @Nullable
    FreeDecision decision;

    @Column(name = "decision_words_sealed")
    byte @Nullable [] decisionWordsSealed;

    @Column(name = "decision_act")
    @Nullable
    UUID decisionAct;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "next_appointment")
    @Nullable
    UUID nextAppointment;

    @Version
    long version;

    InterviewRow() {}

    InterviewRow(Interview interview, DataKey key, JsonBytes json) {
        id = interview.id();
        caseId = interview.caseId().value();
        person = interview.person().value();
        kind = interview.kind();
        enteredBy = interview.course().enteredBy();
        enteredAt = interview.course().enteredAt();
        plannedOn = interview.course().plannedOn();
        change(interview, key, json);
    }

    final void change(Interview interview, DataKey key, JsonBytes json) {
        openedAt = interview.course().openedAt();
        closedAt = interview.course().closedAt();
        notesSealed = key.encrypt(json.write(interview.notes()), field("notes"));
        nextAppointment = interview.nextAppointment();
        Decided decided = interview.decided();
        if (decided != null) {
            decision = decided.decision();
            decisionWordsSealed = key.encrypt(decided.words(), field("decision"));
            decisionAct = decided.act();
            decidedAt = decided.at();
        }
    }

    Interview interview(DataKey key, JsonBytes json) {
        return new Interview(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                kind,
                new Course(enteredBy, enteredAt, plannedOn, openedAt, closedAt),
                json.read(key.decryptBytes(notesSealed, field("notes")), Notes.class),
                decided(key),
                nextAppointment,
                version);
    }

    private @Nullable Decided decided(DataKey key) {
        return decision == null || decisionWordsSealed == null || decisionAct == null || decidedAt == null
                ? null
                : new Decided(decision, key.decrypt(decisionWordsSealed, field("decision")), decisionAct, decidedAt);
    }

    private String field(String name) {
        return "interview." + name + "." + id;
    }
}
