package fr.parvis.facilitation.facilitator;

import fr.parvis.facilitation.facilitator.Territory.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which site receives her (FAC-07): the one she prefers; else the one in her commune, else in her EPCI, else in her département; else the main site.
 * Among equals the first by code, so that the answer never depends on chance.
 */
public final class NearestSite {

    private static final List<BiPredicate<Place, Place>> NEARNESS = List.of(
            (her, site) -> her.commune().equals(site.commune()),
            (her, site) -> her.grouping().isPresent() && her.grouping().equals(site.grouping()),
            (her, site) -> her.departement().equals(site.departement()));

    private final Territory territory;

    public NearestSite(Territory territory) {
        this.territory = territory;
    }

    /** Empty only when the antenna has no site at all. */
    public Optional<Site> choose(String communeCode, String preferredSite, List<Site> sites) {
        List<Site> ordered =
                sites.stream().sorted(Comparator.comparing(Site::code)).toList();
        return ordered.stream()
                .filter(site -> site.code().equals(preferredSite))
                .findFirst()
                .or(() -> near(communeCode, ordered))
                .or(() -> ordered.stream().filter(Site::main).findFirst())
                .or(() -> ordered.stream().findFirst());
    }

    private Optional<Site> near(String communeCode, List<Site> sites) {
        return territory
                .place(communeCode)
                .flatMap(her -> NEARNESS.stream()
                        .flatMap(near -> sites.stream().filter(site -> lies(near, her, site)))
                        .findFirst());
    }

    private boolean lies(BiPredicate<Place, Place> near, Place her, Site site) {
        return territory
                .place(site.communeCode())
                .filter(place -> near.test(her, place))
                .isPresent();
    }
}
