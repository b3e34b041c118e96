package fr.parvis.persons.brought.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "taken_package")
class TakenRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "expires_on")
    LocalDate expiresOn = LocalDate.EPOCH;
}
