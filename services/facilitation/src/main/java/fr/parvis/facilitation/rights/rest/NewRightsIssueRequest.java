package fr.parvis.facilitation.rights.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.rights.Right;
import fr.parvis.facilitation.rights.RightsIssue.Stake;
import fr.parvis.facilitation.rights.usecase.OpenRightsIssue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A right or a choice of hers that is hindered.
 *
 * @param atStake in her words; required when the right is OTHER
 * @param hinderedBy who or what hinders
 * @param wish what she wants done
 */
public record NewRightsIssueRequest(
        @NotNull Right right,
        @Nullable @Size(max = 2000) String atStake,
        @Nullable @Size(max = 2000) String hinderedBy,
        @NotBlank @Size(max = 4000) String wish,
        @NotNull @Valid Act act) {

    OpenRightsIssue.Command command(CaseId caseId) {
        Stake stake =
                new Stake(right, Objects.requireNonNullElse(atStake, ""), Objects.requireNonNullElse(hinderedBy, ""));
        return new OpenRightsIssue.Command(caseId, stake, wish, act);
    }
}
