package fr.parvis.facilitation.accesslog.persistence;

import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "access_log")
class ReadRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long number;

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(updatable = false)
    String reader = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "reader_role", updatable = false)
    Role readerRole = Role.FACILITATOR;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CaseRead.Part part = CaseRead.Part.CASE;

    @Column(name = "read_at", updatable = false)
    Instant readAt = Instant.EPOCH;

    ReadRow() {}

    AccessLog.Row row() {
        CaseRead read = new CaseRead(new CaseId(caseId), new PersonReference(person), reader, readerRole, part, readAt);
        return new AccessLog.Row(Objects.requireNonNull(number), read);
    }
}
