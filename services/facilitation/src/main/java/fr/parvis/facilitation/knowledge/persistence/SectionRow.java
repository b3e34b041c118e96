package fr.parvis.facilitation.knowledge.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.sharing.ToldJson;
import fr.parvis.facilitation.sharing.Visibility;
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
@Table(name = "info_section")
class SectionRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    InfoSection section = InfoSection.LIFE_COURSE;

    boolean open;

    @Enumerated(EnumType.STRING)
    Visibility visibility = Visibility.ONLY_ME;

    @Column(name = "told_sealed")
    byte[] toldSealed = {};

    @Column(name = "decided_at")
    Instant decidedAt = Instant.EPOCH;

    UUID act = new UUID(0, 0);

    @Version
    long version;

    SectionRow() {}

    SectionRow(InformationSection opened, DataKey key) {
        id = opened.id();
        caseId = opened.caseId().value();
        person = opened.person().value();
        section = opened.section();
        change(opened, key);
    }

    final void change(InformationSection changed, DataKey key) {
        open = changed.open();
        visibility = changed.visibility();
        toldSealed = key.encrypt(ToldJson.write(changed.told()), field(id));
        decidedAt = changed.decidedAt();
        act = changed.act();
    }

    InformationSection section(DataKey key) {
        return new InformationSection(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                section,
                open,
                visibility,
                ToldJson.read(key.decrypt(toldSealed, field(id))),
                decidedAt,
                act,
                version);
    }

    private static String field(UUID id) {
        return "section.told." + id;
    }
}
