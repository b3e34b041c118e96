package fr.parvis.persons.disclosure.rest;

import fr.parvis.persons.disclosure.usecase.GrantDisclosure.Granted;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What facilitation needs to send the request.
 *
 * @param handle both sides name the request by it
 * @param recipientReference how this organisation, and nobody else, knows her
 */
public record DisclosureResponse(UUID handle, UUID recipientReference, LocalDate until) {

    static DisclosureResponse of(Granted granted) {
        return new DisclosureResponse(
                granted.disclosure().handle(),
                granted.recipientReference(),
                granted.disclosure().until());
    }
}
