package fr.parvis.cooperation.charter.persistence;

import fr.parvis.cooperation.agreement.CharterStep;
import fr.parvis.cooperation.charter.StepMove;
import fr.parvis.cooperation.charter.StepState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code charter_move}. */
@Entity
@Table(name = "charter_move")
class StepMoveRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    @Column(name = "agreement_id")
    UUID agreement = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    CharterStep step = CharterStep.RELEVANT_PARTNERS;

    @Enumerated(EnumType.STRING)
    StepState state = StepState.IN_PROGRESS;

    @Nullable
    String evidence;

    @Column(name = "moved_on")
    LocalDate movedOn = LocalDate.EPOCH;

    @Column(name = "moved_by")
    String movedBy = "";

    static StepMoveRow of(UUID agreement, StepMove move) {
        StepMoveRow row = new StepMoveRow();
        row.agreement = agreement;
        row.step = move.step();
        row.state = move.state();
        row.evidence = move.evidence();
        row.movedOn = move.movedOn();
        row.movedBy = move.movedBy();
        return row;
    }

    StepMove toMove() {
        return new StepMove(step, state, evidence, movedOn, movedBy);
    }
}
