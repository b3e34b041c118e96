package fr.parvis.facilitation.erasure.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

@Entity
@Table(name = "erased_person")
class ErasedRow {

    @Id
    UUID person = new UUID(0, 0);

    @Column(name = "erased_on", updatable = false)
    LocalDate erasedOn = LocalDate.EPOCH;
}
