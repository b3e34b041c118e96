package fr.parvis.persons.person.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "person")
class PersonRow {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    @Nullable
    Integer version;

    String kind = "";

    byte[] identity = {};

    @Column(name = "account_subject")
    @Nullable
    String accountSubject;

    @Column(name = "presented_by")
    String presentedBy = "";

    @Column(name = "facilitator_subject")
    @Nullable
    String facilitatorSubject;

    @Column(name = "registered_at", updatable = false)
    Instant registeredAt = Instant.EPOCH;
}
