package fr.parvis.persons.decision.rest;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.consent.DataCategory;
import fr.parvis.persons.consent.LifeDomain;
import fr.parvis.persons.consent.ScopeItem;
import fr.parvis.persons.consent.rest.RecipientBody;
import fr.parvis.persons.decision.usecase.Asked;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** May this recipient, for this purpose, have this category or this domain of life? Exactly one of the two. */
public record QuestionBody(
        @NotNull UUID personReference,
        @NotNull RecipientBody recipient,
        @NotNull ConsentPurpose purpose,
        @Nullable DataCategory dataCategory,
        @Nullable LifeDomain lifeDomain) {

    Asked asked() {
        if ((dataCategory == null) == (lifeDomain == null)) {
            throw new RefusedException("dataCategory", Rule.SCOPE_REQUIRED);
        }
        ScopeItem item = dataCategory == null ? ScopeItem.of(requireNonNull(lifeDomain)) : ScopeItem.of(dataCategory);
        return new Asked(personReference, recipient.recipient(), purpose, item);
    }
}
