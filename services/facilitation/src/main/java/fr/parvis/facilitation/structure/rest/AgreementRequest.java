package fr.parvis.facilitation.structure.rest;

import fr.parvis.facilitation.structure.StructureLink.Agreement;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What the structure signed.
 *
 * @param statesDemandSide whether it says that the facilitator stands on the demand side
 */
public record AgreementRequest(
        @NotNull LocalDate signedOn, @NotNull Boolean statesDemandSide) {

    Agreement agreement() {
        return new Agreement(signedOn, statesDemandSide);
    }
}
