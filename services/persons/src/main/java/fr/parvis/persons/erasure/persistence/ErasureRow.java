package fr.parvis.persons.erasure.persistence;

import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.Manner;
import fr.parvis.persons.erasure.Erasure;
import fr.parvis.persons.erasure.Erasure.Holder;
import fr.parvis.persons.erasure.ErasureCause;
import fr.parvis.persons.erasure.ErasureWish;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "erasure")
class ErasureRow {

    @Id
    UUID id = new UUID(0, 0);

    @Column(updatable = false)
    UUID subject = new UUID(0, 0);

    @Column(name = "file_id", updatable = false)
    @Nullable
    UUID fileId;

    @Column(name = "account_subject")
    @Nullable
    String accountSubject;

    @Column(name = "entered_by")
    @Nullable
    String enteredBy;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    Author author;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    @Nullable
    Manner manner;

    @Column(name = "paper_scan_sha256", updatable = false)
    @Nullable
    String paperScanSha256;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    ErasureCause cause = ErasureCause.HER_ACT;

    @Column(name = "erased_at", updatable = false)
    Instant erasedAt = Instant.EPOCH;

    @Column(name = "unreadable_in_backups_on", updatable = false)
    LocalDate unreadableInBackupsOn = LocalDate.EPOCH;

    @Column(name = "completed_at")
    @Nullable
    Instant completedAt;

    static ErasureRow of(Erasure erasure, @Nullable UUID file) {
        ErasureRow row = new ErasureRow();
        ErasureWish wish = erasure.wish();
        row.id = erasure.receipt();
        row.subject = erasure.subject();
        row.fileId = file;
        row.accountSubject = wish.account();
        row.enteredBy = wish.enteredBy();
        row.author = wish.author();
        row.manner = wish.manner();
        row.paperScanSha256 = wish.paperScanSha256();
        row.cause = wish.cause();
        row.erasedAt = erasure.erasedAt();
        row.unreadableInBackupsOn = erasure.unreadableInBackupsOn();
        row.completedAt = erasure.completedAt();
        return row;
    }

    Erasure erasure(Set<Holder> waitingFor) {
        return new Erasure(
                id,
                subject,
                new ErasureWish(cause, accountSubject, enteredBy, author, manner, paperScanSha256),
                erasedAt,
                unreadableInBackupsOn,
                waitingFor,
                completedAt);
    }
}
