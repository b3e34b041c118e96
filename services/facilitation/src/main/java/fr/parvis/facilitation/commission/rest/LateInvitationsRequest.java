package fr.parvis.facilitation.commission.rest;

import fr.parvis.facilitation.act.Act;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Her agreement to invitations that go out too late.
 *
 * @param reason why they do
 */
public record LateInvitationsRequest(
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Valid Act act) {

    @Override
    public String toString() {
        return "LateInvitationsRequest[]";
    }
}
