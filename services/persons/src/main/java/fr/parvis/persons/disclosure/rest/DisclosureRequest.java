package fr.parvis.persons.disclosure.rest;

import fr.parvis.persons.act.rest.ActRequest;
import fr.parvis.persons.consent.ConsentPurpose;
import fr.parvis.persons.disclosure.usecase.ReleaseOrder;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asked by facilitation once she confirmed a text; the act of that confirmation is the consent.
 *
 * @param purpose only RELEASE_TO_C360
 * @param until last day, Europe/Paris
 * @param releaseKey the release; asked again it answers the same
 */
public record DisclosureRequest(
        @NotNull UUID personReference,
        @Nullable String recipientOrganisation,
        @NotNull ConsentPurpose purpose,
        @Nullable LocalDate until,
        @NotNull UUID releaseKey,
        @Nullable ActRequest act) {

    ReleaseOrder order() {
        if (purpose != ConsentPurpose.RELEASE_TO_C360) {
            throw new RefusedException("purpose", Rule.UNKNOWN_VALUE);
        }
        return new ReleaseOrder(personReference, recipientOrganisation, until, releaseKey);
    }
}
