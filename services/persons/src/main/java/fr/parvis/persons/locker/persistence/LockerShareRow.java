package fr.parvis.persons.locker.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "locker_share")
class LockerShareRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "document_id")
    UUID documentId = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    @Column(name = "facilitator_subject")
    @Nullable
    String facilitatorSubject;

    @Column(name = "member_id")
    @Nullable
    UUID memberId;

    @Nullable
    String organisation;

    @Column(name = "role_in_structure")
    @Nullable
    String roleInStructure;

    LocalDate until = LocalDate.EPOCH;

    @Column(name = "given_by_act")
    UUID givenByAct = new UUID(0, 0);

    @Column(name = "given_at")
    Instant givenAt = Instant.EPOCH;

    byte @Nullable [] why;

    @Column(name = "ended_by_act")
    @Nullable
    UUID endedByAct;
}
