package fr.parvis.facilitation.task.persistence;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.task.DueTask;
import fr.parvis.facilitation.task.TaskKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of the view; nothing is written through it. */
@Entity
@Immutable
@Table(name = "due_task")
@IdClass(DueTaskKey.class)
class DueTaskRow {

    @Id
    @Enumerated(EnumType.STRING)
    TaskKind kind = TaskKind.TAKE_ON;

    @Id
    UUID object = new UUID(0, 0);

    @Column(name = "case_id")
    UUID caseId = new UUID(0, 0);

    UUID person = new UUID(0, 0);

    String facilitator = "";

    @Column(name = "due_on")
    LocalDate dueOn = LocalDate.EPOCH;

    DueTask task() {
        return new DueTask(kind, object, new CaseId(caseId), new PersonReference(person), dueOn);
    }
}
