package fr.parvis.supervision.staff.persistence;

import fr.parvis.supervision.staff.LineManager;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A row of {@code line_manager}. */
@Entity
@Table(name = "line_manager")
class LineManagerRow {

    @Id
    String account = "";

    String siren = "";

    @Column(name = "shared_employer")
    boolean sharedEmployer;

    @Column(name = "declared_on")
    LocalDate declaredOn = LocalDate.EPOCH;

    LineManager toManager() {
        return new LineManager(account, siren, sharedEmployer, declaredOn);
    }
}
