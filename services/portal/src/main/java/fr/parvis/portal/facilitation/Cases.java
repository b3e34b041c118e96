package fr.parvis.portal.facilitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases she sees: her own. */
public record Cases(List<Case> items) {

    /** One case. */
    public record Case(UUID id, String state) {
        boolean isClosed() {
            return state.equals("CLOSED");
        }
    }

    /** The one that runs; else the last one there was. */
    public Optional<Case> current() {
        return items.stream()
                .filter(one -> !one.isClosed())
                .findFirst()
                .or(() -> items.stream().findFirst());
    }
}
