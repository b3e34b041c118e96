package fr.parvis.facilitation.agenda;

import fr.parvis.facilitation.expression.LifeDomain;
import java.util.Set;

/**
 * What an item is about.
 *
 * @param domains the parts of her life it touches, at least one
 * @param title in plain words
 * @param need why the present situation cannot be understood without it (FAC-56)
 */
public record AgendaSubject(Set<LifeDomain> domains, String title, String need) {

    public AgendaSubject {
        domains = Set.copyOf(domains);
    }

    @Override
    public String toString() {
        return "AgendaSubject" + domains;
    }
}
