package fr.parvis.cooperation.protocol;

import fr.parvis.cooperation.community.Community;
import java.util.List;

/** Which Communautés 360 of the region have a protocol in force, and which have none (COO-01, IND-100). */
public record Coverage(List<Community> covered, List<Community> missing) {

    public Coverage {
        covered = List.copyOf(covered);
        missing = List.copyOf(missing);
    }

    public int communities() {
        return covered.size() + missing.size();
    }

    /** Rounded down, so that 100 is said only when nobody is missing. */
    public int percent() {
        return communities() == 0 ? 0 : covered.size() * 100 / communities();
    }
}
