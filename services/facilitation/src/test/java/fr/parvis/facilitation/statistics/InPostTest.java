package fr.parvis.facilitation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.LocationType;
import fr.parvis.facilitation.facilitator.Site;
import fr.parvis.facilitation.facilitator.Territory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InPostTest {

    private static final Territory TERRITORY =
            commune -> Optional.of(new Territory.Place(commune, Optional.empty(), commune.substring(0, 2)));
    private static final List<Site> SITES = List.of(site("caen", "14118"), site("rouen", "76540"));

    @Test
    void countsAvailableFacilitatorsWhereTheirSiteLies() {
        List<Facilitator> facilitators =
                List.of(at("caen", true), at("caen", true), at("rouen", true), at("rouen", false));

        assertThat(InPost.count(List.of(), facilitators, SITES, TERRITORY))
                .containsExactly(new InPost("14", 2), new InPost("76", 1));
    }

    @Test
    void countsNobodyWhereTheLastOneLeft() {
        assertThat(InPost.count(List.of("14", "76"), List.of(at("caen", true)), SITES, TERRITORY))
                .containsExactly(new InPost("14", 1), new InPost("76", 0));
    }

    private static Site site(String code, String commune) {
        return new Site(code, code, commune, LocationType.COMMON_LAW_BODY, false);
    }

    private static Facilitator at(String site, boolean available) {
        UUID id = UUID.randomUUID();
        return new Facilitator(id, id.toString(), "Karim Benali", site, null, available, 0);
    }
}
