package fr.parvis.persons.act;

import java.util.Set;

/**
 * What a power allows, matter by matter; a matter that neither set names is hers alone.
 *
 * @param represents matters in which the representative may decide in her place
 * @param assists matters in which the representative stands beside her while she decides
 */
public record Mandate(RepresentationKind kind, Set<Matter> represents, Set<Matter> assists) {

    public Mandate {
        represents = Set.copyOf(represents);
        assists = Set.copyOf(assists);
    }

    boolean allows(Matter matter, Standing standing) {
        return switch (standing) {
            case IN_HER_PLACE -> represents.contains(matter);
            case BESIDE_HER -> assists.contains(matter);
        };
    }

    /** Where somebody stands who has a power. */
    enum Standing {
        IN_HER_PLACE,
        BESIDE_HER
    }
}
