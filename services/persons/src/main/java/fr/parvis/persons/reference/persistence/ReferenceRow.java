package fr.parvis.persons.reference.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "reference")
class ReferenceRow {

    @Id
    UUID value = new UUID(0, 0);

    @Column(name = "person_id", updatable = false)
    UUID personId = new UUID(0, 0);

    @Column(updatable = false)
    String audience = "";
}
