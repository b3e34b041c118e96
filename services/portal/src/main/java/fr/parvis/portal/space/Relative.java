package fr.parvis.portal.space;

import fr.parvis.portal.codes.DataCategory;
import fr.parvis.portal.codes.LifeDomain;
import java.util.List;

/**
 * Somebody she chose to have beside her.
 *
 * @param relationship in her words; empty when she said none
 * @param data what that person may know today
 * @param domains about which parts of her life
 */
public record Relative(String name, String relationship, List<DataCategory> data, List<LifeDomain> domains) {

    /** Nobody told that person anything from here. */
    public boolean knowsNothing() {
        return data.isEmpty() && domains.isEmpty();
    }
}
