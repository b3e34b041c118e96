package fr.parvis.persons.locker.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "locker")
class LockerRow {

    @Id
    @Column(name = "person_id")
    UUID personId = new UUID(0, 0);

    @Column(name = "is_open")
    boolean open;

    @Column(name = "opened_by_act")
    UUID openedByAct = new UUID(0, 0);

    @Column(name = "closed_by_act")
    @Nullable
    UUID closedByAct;
}
