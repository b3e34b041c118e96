package fr.parvis.facilitation.agenda.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.agenda.usecase.ExcludeTopic;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What she does not want spoken of; one of the two.
 *
 * @param domain a whole part of her life
 * @param words hers, for anything narrower
 */
public record NewExcludedTopicRequest(
        @Nullable LifeDomain domain,
        @Nullable @Size(max = 200) String words,
        @NotNull @Valid Act act) {

    ExcludeTopic.Command command(CaseId caseId) {
        return new ExcludeTopic.Command(
                caseId, domain, requireNonNullElse(words, "").strip(), act);
    }

    @Override
    public String toString() {
        return "NewExcludedTopicRequest[]";
    }
}
