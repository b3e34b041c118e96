package fr.parvis.facilitation.accompaniment.persistence;

import fr.parvis.facilitation.accompaniment.AccompanimentList;
import fr.parvis.facilitation.accompaniment.AccompanimentList.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Read through this; written by statements, so that two sessions at once leave one row and the later word. */
@Entity
@Immutable
@Table(name = "accompaniment_list")
class AccompanimentListRow {

    @Id
    @Column(name = "case_id")
    UUID caseId = new UUID(0, 0);

    @Column(name = "locker_wished")
    @Nullable
    Boolean lockerWished;

    @Column(name = "reviewed_on")
    LocalDate reviewedOn = LocalDate.EPOCH;

    @Column(name = "review_due_on")
    LocalDate reviewDueOn = LocalDate.EPOCH;

    AccompanimentList list() {
        return new AccompanimentList(lockerWished, new Review(reviewedOn, reviewDueOn));
    }
}
