package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.AgreementParty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A party of an agreement.
 *
 * @param code {@code carrier}, the organisation of its accounts such as {@code c360-14}, or any short name when it has none
 */
public record AgreementPartyPart(
        @NotBlank @Pattern(regexp = "[0-9a-z]([0-9a-z-]{0,38}[0-9a-z])?")
        String code,

        @NotNull AgreementParty.Kind kind,
        @NotBlank @Size(max = 200) String name) {

    static AgreementPartyPart of(AgreementParty party) {
        return new AgreementPartyPart(party.code(), party.kind(), party.name());
    }

    AgreementParty toParty() {
        return new AgreementParty(code, kind, name.strip());
    }
}
