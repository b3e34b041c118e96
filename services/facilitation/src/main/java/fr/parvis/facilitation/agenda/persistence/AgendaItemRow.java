package fr.parvis.facilitation.agenda.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.facilitation.agenda.AgendaItem;
import fr.parvis.facilitation.agenda.AgendaSubject;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "agenda_item")
class AgendaItemRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(name = "commission_id", updatable = false)
    UUID commissionId = new UUID(0, 0);

    @Column(name = "subject_sealed", updatable = false)
    byte[] subjectSealed = {};

    @Column(name = "added_by", updatable = false)
    String addedBy = "";

    @Column(name = "added_at", updatable = false)
    Instant addedAt = Instant.EPOCH;

    @Nullable
    Boolean agreed;

    @Nullable
    UUID act;

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    AgendaItemRow() {}

    AgendaItemRow(AgendaItem item, DataKey key, JsonBytes json) {
        id = item.id();
        caseId = item.caseId().value();
        person = item.person().value();
        commissionId = item.commission();
        subjectSealed = key.encrypt(json.write(item.subject()), field());
        addedBy = item.addedBy();
        addedAt = item.addedAt();
        change(item);
    }

    final void change(AgendaItem item) {
        agreed = item.agreed();
        act = item.act();
    }

    AgendaItem item(DataKey key, JsonBytes json) {
        return new AgendaItem(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                commissionId,
                json.read(key.decryptBytes(subjectSealed, field()), AgendaSubject.class),
                addedBy,
                addedAt,
                agreed,
                act,
                recorded,
                version);
    }

    private String field() {
        return "agenda.subject." + id;
    }
}
