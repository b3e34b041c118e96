package fr.parvis.facilitation.decision.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.decision.AgreedObjective;
import fr.parvis.facilitation.decision.CurrentSupport;
import fr.parvis.facilitation.decision.DecisionEntry;
import fr.parvis.facilitation.decision.EarlierObjective;
import fr.parvis.facilitation.decision.EntryContent;
import fr.parvis.facilitation.decision.EntryKind;
import fr.parvis.facilitation.decision.RecordHeader;
import fr.parvis.facilitation.person.PersonReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "decision_entry")
class DecisionEntryRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "record_id", updatable = false)
    UUID recordId = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    EntryKind kind = EntryKind.HEADER;

    @Column(name = "content_sealed")
    byte[] contentSealed = {};

    @Column(name = "written_by")
    String writtenBy = "";

    @Column(name = "written_at")
    Instant writtenAt = Instant.EPOCH;

    @Column(insertable = false, updatable = false)
    long recorded;

    @Version
    long version;

    DecisionEntryRow() {}

    DecisionEntryRow(DecisionEntry entry, DataKey key, JsonBytes json) {
        id = entry.id();
        recordId = entry.record();
        caseId = entry.caseId().value();
        person = entry.person().value();
        kind = entry.content().kind();
        change(entry, key, json);
    }

    final void change(DecisionEntry entry, DataKey key, JsonBytes json) {
        contentSealed = key.encrypt(json.write(entry.content()), field());
        writtenBy = entry.writtenBy();
        writtenAt = entry.writtenAt();
    }

    DecisionEntry entry(DataKey key, JsonBytes json) {
        EntryContent content = json.read(key.decryptBytes(contentSealed, field()), type());
        return new DecisionEntry(
                id,
                recordId,
                new CaseId(caseId),
                new PersonReference(person),
                content,
                writtenBy,
                writtenAt,
                recorded,
                version);
    }

    private Class<? extends EntryContent> type() {
        return switch (kind) {
            case HEADER -> RecordHeader.class;
            case CURRENT_SUPPORT -> CurrentSupport.class;
            case EARLIER_OBJECTIVE -> EarlierObjective.class;
            case OBJECTIVE -> AgreedObjective.class;
        };
    }

    private String field() {
        return "decision.entry." + id;
    }
}
