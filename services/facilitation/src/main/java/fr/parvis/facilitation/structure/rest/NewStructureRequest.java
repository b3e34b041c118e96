package fr.parvis.facilitation.structure.rest;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.structure.Bond;
import fr.parvis.facilitation.structure.usecase.RecordStructure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A structure she lives in or is followed by. */
public record NewStructureRequest(
        @NotNull Bond bond,
        @NotBlank @Size(max = 200) String name,
        @Nullable @Valid AgreementRequest agreement) {

    RecordStructure.Command command(CaseId caseId) {
        return new RecordStructure.Command(caseId, bond, name, agreement == null ? null : agreement.agreement());
    }
}
