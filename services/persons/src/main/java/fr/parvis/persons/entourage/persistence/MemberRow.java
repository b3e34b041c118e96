package fr.parvis.persons.entourage.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "entourage_member")
class MemberRow {

    @Id
    UUID id = new UUID(0, 0);

    @Version
    @Nullable
    Integer version;

    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    byte[] card = {};

    String[] roles = {};

    @Column(name = "chosen_by_act")
    UUID chosenByAct = new UUID(0, 0);

    @Column(name = "chosen_on")
    LocalDate chosenOn = LocalDate.EPOCH;

    @Column(name = "ended_by_act")
    @Nullable
    UUID endedByAct;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;
}
