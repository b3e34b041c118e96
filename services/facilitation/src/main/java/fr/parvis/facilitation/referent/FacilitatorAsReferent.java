package fr.parvis.facilitation.referent;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.ActManner;
import fr.parvis.facilitation.facilitator.Facilitator;
import java.util.List;

/**
 * A facilitator coordinates no services and so is no referent (FAC-49), unless she wishes it in writing: on paper, or in her own session. A worker
 * on her list is known by the name alone, which is compared with the antenna's directory.
 */
public enum FacilitatorAsReferent {
    /** The name is nobody's who works here as a facilitator. */
    NO_FACILITATOR,
    REFUSED,
    /** By her written wish, without coordination. */
    WISHED_IN_WRITING;

    public static FacilitatorAsReferent of(String name, List<Facilitator> directory, boolean writtenWish, Act act) {
        if (!standsIn(name, directory)) {
            return NO_FACILITATOR;
        }
        boolean written = act.manner() == ActManner.PAPER || act.manner() == ActManner.OWN_SESSION;
        return writtenWish && written ? WISHED_IN_WRITING : REFUSED;
    }

    /** Who takes nobody new at the moment is a facilitator all the same. */
    public static boolean standsIn(String name, List<Facilitator> directory) {
        return directory.stream().anyMatch(one -> SameName.holds(name, one.displayName()));
    }
}
