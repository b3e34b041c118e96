package fr.parvis.facilitation.structure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.structure.AgreementWarning;
import fr.parvis.facilitation.structure.Bond;
import fr.parvis.facilitation.structure.StructureLink;
import fr.parvis.facilitation.structure.StructureLink.Agreement;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A structure around her.
 *
 * @param warning what is missing in its agreement; it holds up nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StructureResponse(
        UUID id,
        Bond bond,
        String name,
        @Nullable LocalDate agreementSignedOn,
        boolean statesDemandSide,
        @Nullable LocalDate endedOn,
        @Nullable AgreementWarning warning) {

    static StructureResponse of(StructureLink link) {
        Agreement agreement = link.agreement();
        return new StructureResponse(
                link.id(),
                link.bond(),
                link.name(),
                agreement == null ? null : agreement.signedOn(),
                agreement != null && agreement.statesDemandSide(),
                link.endedOn(),
                link.warning().orElse(null));
    }
}
