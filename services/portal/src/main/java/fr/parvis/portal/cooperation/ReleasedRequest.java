package fr.parvis.portal.cooperation;

import fr.parvis.portal.codes.Horizon;
import fr.parvis.portal.codes.LifeDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request a person released to this Communauté 360. Either {@code content} or {@code hidden} is there. */
public record ReleasedRequest(
        UUID handle,
        LocalDate receivedOn,
        LocalDate visibleUntil,
        @Nullable LocalDate acknowledgeBy,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate expectedAnswerOn,
        @Nullable Content content,
        @Nullable Hidden hidden) {

    /** Exactly what she released. */
    public record Content(
            String text, List<Item> items, @Nullable LocalDate wishedAnswerOn) {}

    /**
     * One of her expressions, as coded facts.
     *
     * @param priorityByPerson her own mark
     */
    public record Item(int number, LifeDomain domain, Horizon horizon, boolean priorityByPerson) {}

    /** Why released content is not shown just now, in the service's own words. */
    public record Hidden(String reason, String message) {}
}
