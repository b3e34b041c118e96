package fr.parvis.facilitation.facilitator.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.facilitator.Facilitator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A facilitator as persons see her when they choose. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacilitatorResponse(
        UUID id,
        String subject,
        String displayName,
        String siteCode,
        @Nullable Integer maxCaseload,
        boolean available) {

    static FacilitatorResponse of(Facilitator facilitator) {
        return new FacilitatorResponse(
                facilitator.id(),
                facilitator.subject(),
                facilitator.displayName(),
                facilitator.siteCode(),
                facilitator.maxCaseload(),
                facilitator.available());
    }
}
