package fr.parvis.cooperation.invitation.rest;

import fr.parvis.cooperation.invitation.InvitationToConvene;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An invitation to agree with a Communauté 360.
 *
 * @param community code of the Communauté 360
 * @param structure that carries the other dispositif, whether or not it manages establishments
 * @param funder the institution that pays for it
 */
public record SendInvitationRequest(
        @NotBlank @Size(max = 40) String community,
        @NotBlank @Size(max = 200) String structure,
        @NotBlank @Size(max = 200) String funder) {

    InvitationToConvene.Guest toGuest() {
        return new InvitationToConvene.Guest(structure.strip(), funder.strip());
    }
}
