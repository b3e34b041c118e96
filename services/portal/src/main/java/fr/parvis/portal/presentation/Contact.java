package fr.parvis.portal.presentation;

import org.jspecify.annotations.Nullable;

/**
 * How one asks for a facilitator; each is absent where the antenna has none.
 *
 * @param telephone as it is written on paper
 */
public record Contact(
        @Nullable String telephone,
        @Nullable String address,
        @Nullable String hours,
        @Nullable String mail) {

    public static Contact of(ContactConfig config) {
        return new Contact(
                config.telephone().orElse(null),
                config.address().orElse(null),
                config.hours().orElse(null),
                config.mail().orElse(null));
    }

    /** Whether there is a way to ask at all. */
    public boolean known() {
        return telephone != null || address != null || mail != null;
    }

    /** The telephone number as a link takes it; empty without one. */
    public String dialled() {
        return telephone == null ? "" : telephone.replaceAll("[^+0-9]", "");
    }
}
