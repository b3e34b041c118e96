package fr.parvis.facilitation.knowledge.persistence;

import fr.parvis.commons.crypto.DataKey;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.knowledge.InfoSection;
import fr.parvis.facilitation.knowledge.InformationSection;
import fr.parvis.facilitation.knowledge.Note;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
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
@Table(name = "info_note")
class NoteRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(name = "section_id", updatable = false)
    UUID sectionId = new UUID(0, 0);

    @Column(name = "case_id", updatable = false)
    UUID caseId = new UUID(0, 0);

    @Column(updatable = false)
    UUID person = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    InfoSection section = InfoSection.LIFE_COURSE;

    @Column(updatable = false)
    String author = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "author_role", updatable = false)
    Role authorRole = Role.FACILITATOR;

    int latest;

    @Column(name = "written_at", updatable = false)
    Instant writtenAt = Instant.EPOCH;

    @Version
    long version;

    NoteRow() {}

    NoteRow(InformationSection in, Note note) {
        id = note.id();
        sectionId = in.id();
        caseId = note.caseId().value();
        person = note.person().value();
        section = note.section();
        author = note.author();
        authorRole = note.authorRole();
        latest = note.latest().number();
        writtenAt = note.writtenAt();
    }

    Note note(NoteVersionRow newest, DataKey key) {
        return new Note(
                id,
                new CaseId(caseId),
                new PersonReference(person),
                section,
                author,
                authorRole,
                newest.version(key),
                writtenAt,
                version);
    }
}
