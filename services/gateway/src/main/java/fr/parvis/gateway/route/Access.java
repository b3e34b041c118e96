package fr.parvis.gateway.route;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * To whom a route is open and what for.
 *
 * @param purpose the consent person data rests on; null where none is returned
 * @param thing what GAT-02 calls it
 */
public record Access(
        Set<String> partnerTypes,
        String thing,
        Returned returns,
        @Nullable Purpose purpose) {

    public Access {
        partnerTypes = Set.copyOf(partnerTypes);
    }
}
