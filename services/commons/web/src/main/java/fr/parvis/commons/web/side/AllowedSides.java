package fr.parvis.commons.web.side;

import java.util.Set;

/**
 * The sides a service may run on; each service provides one bean of this type. A process configured for another side does not start.
 *
 * <pre>
 * &#64;Produces &#64;Singleton AllowedSides sides() { return AllowedSides.of(Side.DEMAND); }
 * </pre>
 */
public record AllowedSides(Set<Side> sides) {

    public AllowedSides {
        sides = Set.copyOf(sides);
    }

    public static AllowedSides of(Side... sides) {
        return new AllowedSides(Set.of(sides));
    }
}
