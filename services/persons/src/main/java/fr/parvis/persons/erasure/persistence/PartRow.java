package fr.parvis.persons.erasure.persistence;

import fr.parvis.persons.erasure.Erasure.Holder;
import fr.parvis.persons.erasure.Erasure.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "erasure_part")
class PartRow {

    @Id
    UUID name = new UUID(0, 0);

    @Column(name = "erasure_id", updatable = false)
    UUID erasureId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Holder holder = Holder.FACILITATION;

    @Column(name = "gone_at")
    @Nullable
    Instant goneAt;

    PartRow() {}

    PartRow(Part part, UUID erasureId) {
        name = part.name();
        holder = part.holder();
        this.erasureId = erasureId;
    }

    /** The first answer counts. */
    void gone(Instant at) {
        goneAt = goneAt == null ? at : goneAt;
    }
}
