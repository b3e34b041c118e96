package fr.parvis.data.demo.load;

import fr.parvis.data.demo.DemoPerson;
import fr.parvis.data.demo.load.DemoPlatform.Login;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What every step of one load shares.
 *
 * @param day the dates of the demo are counted from it
 */
record Stage(Cast cast, WordingBook wordings, Names names, LocalDate day) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** The facilitator who stands beside her, or presents the proposal to her. */
    Login facilitatorOf(DemoPerson person, List<String> all) {
        var chosen = person.support().facilitator();
        return cast.demand(
                chosen != null ? chosen : all.get(Math.floorMod(person.key().hashCode(), all.size())));
    }

    /** Ten in the morning of an earlier day, Paris time. */
    String morning(int daysAgo) {
        return day.minusDays(Math.max(1, daysAgo))
                .atTime(10, 0)
                .atZone(PARIS)
                .toInstant()
                .toString();
    }

    String ago(int days) {
        return day.minusDays(days).toString();
    }

    String in(int days) {
        return day.plusDays(days).toString();
    }
}
