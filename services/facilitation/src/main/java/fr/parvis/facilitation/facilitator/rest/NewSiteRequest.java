package fr.parvis.facilitation.facilitator.rest;

import fr.parvis.facilitation.facilitator.LocationType;
import fr.parvis.facilitation.facilitator.Site;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A place of reception to open.
 *
 * @param communeCode official commune code
 * @param locationType SPECIALISED_PROVIDER_PREMISES is refused (IND-EP-12)
 */
public record NewSiteRequest(
        @NotNull @Pattern(regexp = "[a-z0-9-]{2,50}") String code,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[0-9AB]{5}") String communeCode,
        @NotNull LocationType locationType,
        @NotNull Boolean main) {

    Site toSite() {
        return new Site(code, name, communeCode, locationType, main);
    }
}
