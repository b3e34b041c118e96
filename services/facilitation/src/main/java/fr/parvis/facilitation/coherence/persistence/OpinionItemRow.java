package fr.parvis.facilitation.coherence.persistence;

import fr.parvis.facilitation.coherence.Coherence;
import fr.parvis.facilitation.coherence.CoherenceOpinion.ItemOpinion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

@Entity
@IdClass(OpinionItemKey.class)
@Table(name = "coherence_item")
class OpinionItemRow {

    @Id
    @Column(name = "opinion_id")
    UUID opinionId = new UUID(0, 0);

    @Id
    @Column(name = "item_number")
    int itemNumber;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Coherence coherence = Coherence.TOO_EARLY;

    OpinionItemRow() {}

    OpinionItemRow(UUID opinionId, ItemOpinion item) {
        this.opinionId = opinionId;
        itemNumber = item.itemNumber();
        coherence = item.coherence();
    }

    ItemOpinion item() {
        return new ItemOpinion(itemNumber, coherence);
    }
}
