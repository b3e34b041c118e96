package fr.parvis.facilitation.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.facilitator.Territory.Place;
import fr.parvis.testkit.Requirement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestSiteTest {

    private static final String CAEN = "14118";
    private static final String HEROUVILLE = "14327";
    private static final String LISIEUX = "14366";
    private static final String ROUEN = "76540";
    private static final String OUESSANT = "29155";

    private static final Map<String, Place> PLACES = Map.of(
            CAEN, new Place(CAEN, Optional.of("caen-la-mer"), "14"),
            HEROUVILLE, new Place(HEROUVILLE, Optional.of("caen-la-mer"), "14"),
            LISIEUX, new Place(LISIEUX, Optional.of("lisieux-normandie"), "14"),
            ROUEN, new Place(ROUEN, Optional.of("rouen"), "76"),
            OUESSANT, new Place(OUESSANT, Optional.empty(), "29"));

    private static final Site IN_CAEN = site("caen", CAEN, false);
    private static final Site IN_HEROUVILLE = site("herouville", HEROUVILLE, false);
    private static final Site IN_LISIEUX = site("lisieux", LISIEUX, false);
    private static final Site IN_ROUEN = site("rouen", ROUEN, true);

    private final NearestSite nearest = new NearestSite(code -> Optional.ofNullable(PLACES.get(code)));

    @Test
    @Requirement("FAC-07")
    void isInHerCommuneThenInHerGroupingThenInHerDepartement() {
        assertThat(choose(HEROUVILLE, IN_ROUEN, IN_LISIEUX, IN_CAEN, IN_HEROUVILLE))
                .isEqualTo(IN_HEROUVILLE);
        assertThat(choose(HEROUVILLE, IN_ROUEN, IN_LISIEUX, IN_CAEN)).isEqualTo(IN_CAEN);
        assertThat(choose(HEROUVILLE, IN_ROUEN, IN_LISIEUX)).isEqualTo(IN_LISIEUX);
    }

    @Test
    void isTheMainSiteWhenNoneIsNear() {
        assertThat(choose(OUESSANT, IN_CAEN, IN_ROUEN)).isEqualTo(IN_ROUEN);
        assertThat(choose("", IN_CAEN, IN_ROUEN)).isEqualTo(IN_ROUEN);
    }

    @Test
    @Requirement("FAC-07")
    void isTheOneShePrefersWhereverSheLives() {
        assertThat(nearest.choose(CAEN, "rouen", List.of(IN_CAEN, IN_ROUEN))).contains(IN_ROUEN);
    }

    @Test
    void isTheNearestWhenShePrefersASiteThatDoesNotExist() {
        assertThat(nearest.choose(CAEN, "closed", List.of(IN_CAEN, IN_ROUEN))).contains(IN_CAEN);
    }

    @Test
    void doesNotDependOnTheOrderOfTheList() {
        Site second = site("caen-2", CAEN, false);

        assertThat(choose(CAEN, second, IN_CAEN)).isEqualTo(choose(CAEN, IN_CAEN, second));
    }

    @Test
    void doesNotTakeTwoIslandsWithoutGroupingForNeighbours() {
        Site island = site("island", OUESSANT, false);
        NearestSite far = new NearestSite(code -> Optional.of(new Place(code, Optional.empty(), code)));

        assertThat(far.choose("29083", "", List.of(island, IN_ROUEN))).contains(IN_ROUEN);
    }

    @Test
    void isNoneWhileTheAntennaHasNoSite() {
        assertThat(nearest.choose(CAEN, "", List.of())).isEmpty();
    }

    private Site choose(String commune, Site... sites) {
        return nearest.choose(commune, "", List.of(sites)).orElseThrow();
    }

    private static Site site(String code, String commune, boolean main) {
        return new Site(code, code, commune, LocationType.COMMON_LAW_BODY, main);
    }
}
