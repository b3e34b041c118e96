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
public record EntourageMember(String name, String relationship, List<DataCategory> data, List<LifeDomain> domains) {

    /** Nothing of her may be told to that person today; what was told before, nobody can take back. */
    public boolean mayKnowNothing() {
        return data.isEmpty() && domains.isEmpty();
    }
}
