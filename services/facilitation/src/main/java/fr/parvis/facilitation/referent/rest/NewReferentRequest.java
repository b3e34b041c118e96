package fr.parvis.facilitation.referent.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.referent.DesignationMoment;
import fr.parvis.facilitation.referent.usecase.ProposeReferent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Part C of the form: whom she designates.
 *
 * @param contactId a professional on her list
 * @param moment absent: no commission is at stake
 * @param writtenWish she wishes this one in writing although it is a facilitator; absent: no
 */
public record NewReferentRequest(
        @NotNull UUID contactId,
        @Nullable DesignationMoment moment,
        @Nullable Boolean writtenWish,
        @NotNull @Valid Act act) {

    ProposeReferent.Command command(CaseId caseId) {
        return new ProposeReferent.Command(caseId, contactId, moment, Boolean.TRUE.equals(writtenWish), act);
    }
}
