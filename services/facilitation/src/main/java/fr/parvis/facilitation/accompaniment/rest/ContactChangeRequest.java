package fr.parvis.facilitation.accompaniment.rest;

import fr.parvis.facilitation.accompaniment.SocialField;
import fr.parvis.facilitation.accompaniment.usecase.ChangeContact;
import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What is said anew of a professional; everything is said, not only what differs.
 *
 * @param version of the row as it was read
 */
public record ContactChangeRequest(
        @NotNull @Min(0) Long version,
        @NotNull SocialField field,
        @NotNull @Valid ProfessionalRequest professional,
        @NotNull @Valid Act act) {

    ChangeContact.Command command(UUID contact) {
        return new ChangeContact.Command(contact, version, field, professional.professional(), act);
    }
}
