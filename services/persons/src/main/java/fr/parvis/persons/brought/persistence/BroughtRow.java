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
@Table(name = "brought_file")
class BroughtRow {

    @Id
    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    @Column(name = "package_id")
    UUID packageId = new UUID(0, 0);

    String origin = "";

    @Column(name = "copied_on")
    LocalDate copiedOn = LocalDate.EPOCH;

    @Column(name = "act_id")
    UUID actId = new UUID(0, 0);

    byte[] history = {};
}
