package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.facilitation.accompaniment.SocialField;
import fr.parvis.facilitation.accompaniment.usecase.AddContact;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.caseload.CaseId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A professional she takes onto her list. */
public record NewContactRequest(
        @NotNull SocialField field,
        @NotNull @Valid ProfessionalRequest professional,
        @NotNull @Valid Act act) {

    AddContact.Command command(CaseId caseId) {
        return new AddContact.Command(caseId, field, professional.professional(), act);
    }
}
