package fr.parvis.persons.nocontact;

import fr.parvis.persons.person.FullName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody by name, an organisation by its code, or somebody in an organisation.
 *
 * @param organisation code of the directory
 */
public record Whom(@Nullable String name, @Nullable String organisation) {

    public boolean isNobody() {
        return name == null && organisation == null;
    }

    /**
     * Whether this entry speaks against contacting a candidate. In doubt it does: a candidate without an organisation may be the one named here, and a
     * name is compared however it is written.
     */
    public boolean shutsOut(Whom candidate) {
        boolean sameOrganisation = organisation == null
                || organisation.equals(candidate.organisation)
                || (name != null && candidate.organisation == null);
        return !isNobody() && sameOrganisation && sameName(candidate);
    }

    private boolean sameName(Whom candidate) {
        return name == null || (candidate.name != null && FullName.of(name).isOneOf(List.of(candidate.name)));
    }

    /** Names reach no log. */
    @Override
    public String toString() {
        return "Whom[…]";
    }
}
