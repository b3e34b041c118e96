package fr.parvis.facilitation.rights.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.rights.RightsOutcome;
import fr.parvis.facilitation.rights.RightsStep.What;
import fr.parvis.facilitation.rights.RightsSupport;
import fr.parvis.facilitation.rights.StepKind;
import fr.parvis.facilitation.rights.usecase.AddRightsStep;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step to add.
 *
 * @param support required with SUPPORT_USED, and only there
 * @param outcome required with OUTCOME, and only there
 * @param date when it happened; absent: today
 * @param act required for WISH and for LET_GO_BY_PERSON, and only there
 */
public record NewRightsStepRequest(
        @NotNull StepKind kind,
        @Nullable RightsSupport support,
        @Nullable RightsOutcome outcome,
        @Nullable @Size(max = 4000) String text,
        @Nullable LocalDate date,
        @Nullable @Valid Act act) {

    AddRightsStep.Command command(UUID issue, Clock clock) {
        return new AddRightsStep.Command(
                issue,
                new What(kind, support, outcome, Objects.requireNonNullElse(text, "")),
                Objects.requireNonNullElseGet(date, () -> LocalDate.now(clock)),
                act);
    }
}
