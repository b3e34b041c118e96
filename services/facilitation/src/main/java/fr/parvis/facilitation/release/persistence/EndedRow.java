package fr.parvis.facilitation.release.persistence;

import fr.parvis.facilitation.release.EndReason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@Table(name = "ended_disclosure")
class EndedRow {

    @Id
    UUID handle = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    EndReason reason = EndReason.CLOSED;

    EndedRow() {}

    EndedRow(UUID handle, EndReason reason) {
        this.handle = handle;
        this.reason = reason;
    }
}
