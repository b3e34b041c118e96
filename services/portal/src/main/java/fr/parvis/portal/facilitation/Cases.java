package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.CaseState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases she sees: her own. */
public record Cases(List<Case> items) {

    /**
     * One case.
     *
     * @param requestedOn the day her support was asked for
     * @param acceptedOn the day of her yes
     */
    public record Case(UUID id, CaseState state, LocalDate requestedOn, LocalDate acceptedOn) {
        boolean isClosed() {
            return state == CaseState.CLOSED;
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
