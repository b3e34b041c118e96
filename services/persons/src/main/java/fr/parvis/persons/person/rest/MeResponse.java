package fr.parvis.persons.person.rest;

import fr.parvis.persons.person.usecase.FindMe;
import java.util.UUID;

/**
 * Which file belongs to the account that asks.
 *
 * @param facilitationReference how facilitation knows her
 */
public record MeResponse(UUID personId, UUID facilitationReference, String displayName) {

    public static MeResponse of(FindMe.Me me) {
        return new MeResponse(
                me.person().id().value(),
                me.facilitationReference(),
                me.person().identity().displayName());
    }
}
