package fr.parvis.persons.nocontact.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "no_contact")
class NoContactRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    byte @Nullable [] name;

    @Nullable
    String organisation;

    @Column(name = "act_id")
    UUID actId = new UUID(0, 0);

    LocalDate since = LocalDate.EPOCH;

    @Column(name = "ended_by_act")
    @Nullable
    UUID endedByAct;
}
