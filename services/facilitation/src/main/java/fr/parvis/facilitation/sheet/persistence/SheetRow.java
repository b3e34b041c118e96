package fr.parvis.facilitation.sheet.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.commons.web.json.JsonBytes;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.sheet.DiagnosisSheet;
import fr.parvis.facilitation.sheet.DiagnosisSheet.Change;
import fr.parvis.facilitation.sheet.DiagnosisSheet.Validation;
import fr.parvis.facilitation.sheet.SheetContent;
import fr.parvis.facilitation.sheet.SheetState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "summary_sheet")
class SheetRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Column(updatable = false)
    int number;

    @Enumerated(EnumType.STRING)
    SheetState state = SheetState.DRAFT;

    @Column(name = "content_sealed")
    byte[] contentSealed = {};

    @Column(name = "changed_by")
    String changedBy = "";

    @Column(name = "changed_at")
    Instant changedAt = Instant.EPOCH;

    @Column(name = "validation_act")
    @Nullable
    UUID validationAct;

    @Column(name = "validated_hash")
    @Nullable
    String validatedHash;

    @Column(name = "validated_at")
    @Nullable
    Instant validatedAt;

    @Version
    long version;

    SheetRow() {}

    SheetRow(DiagnosisSheet sheet, DataKey key, JsonBytes json) {
        id = sheet.id();
        caseId = sheet.caseId().value();
        person = sheet.person().value();
        number = sheet.number();
        change(sheet, key, json);
    }

    final void change(DiagnosisSheet sheet, DataKey key, JsonBytes json) {
        Validation validation = sheet.validation();
        state = sheet.state();
        if (validation == null) {
            contentSealed = key.encrypt(json.write(sheet.content()), field());
            changedBy = sheet.changed().by();
            changedAt = sheet.changed().at();
        } else {
            validationAct = validation.act();
            validatedHash = validation.hash();
            validatedAt = validation.at();
        }
    }

    DiagnosisSheet sheet(DataKey key, JsonBytes json) {
        return new DiagnosisSheet(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                number,
                json.read(key.decryptBytes(contentSealed, field()), SheetContent.class),
                new Change(changedBy, changedAt),
                validation(),
                version);
    }

    private @Nullable Validation validation() {
        return validationAct == null || validatedHash == null || validatedAt == null
                ? null
                : new Validation(validationAct, validatedHash, validatedAt);
    }

    private String field() {
        return "sheet.content." + id;
    }
}
