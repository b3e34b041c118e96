package fr.parvis.persons.access.persistence;

import fr.parvis.persons.access.AccessEntry;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.access.ReaderKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "access_log")
class AccessRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(name = "file_id", updatable = false)
    UUID fileId = new UUID(0, 0);

    @Column(updatable = false)
    Instant at = Instant.EPOCH;

    @Column(updatable = false)
    String what = "";

    @Column(name = "reader_kind", updatable = false)
    String readerKind = "";

    @Column(updatable = false)
    String reader = "";

    @Column(updatable = false)
    @Nullable
    String organisation;

    @Column(name = "said_at", updatable = false)
    @Nullable
    String saidAt;

    AccessRow() {}

    AccessRow(AccessEntry entry) {
        fileId = entry.fileId();
        at = entry.at();
        what = entry.what().name();
        readerKind = entry.readerKind().name();
        reader = entry.reader();
        organisation = entry.organisation();
        saidAt = entry.saidAt();
    }

    AccessEntry entry() {
        return new AccessEntry(
                fileId, at, Accessed.valueOf(what), ReaderKind.valueOf(readerKind), reader, organisation, saidAt);
    }
}
