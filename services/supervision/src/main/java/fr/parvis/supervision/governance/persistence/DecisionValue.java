package fr.parvis.supervision.governance.persistence;

import fr.parvis.supervision.governance.Decision;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A row of {@code governance_decision}. */
@Embeddable
class DecisionValue {

    String text = "";

    @Column(name = "recorded_on")
    LocalDate recordedOn = LocalDate.EPOCH;

    static DecisionValue of(Decision decision) {
        DecisionValue value = new DecisionValue();
        value.text = decision.text();
        value.recordedOn = decision.recordedOn();
        return value;
    }

    Decision toDecision(int number) {
        return new Decision(number, text, recordedOn);
    }
}
