package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.RequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What she sent to a Communauté 360. */
public record Requests(List<Request> items) {

    /** One request, exactly as it left. */
    public record Request(
            UUID handle,
            String recipientOrganisation,
            RequestState state,
            List<Item> items,
            String text,
            LocalDate until,
            Instant releasedAt,
            @Nullable LocalDate expectedAnswerOn) {}

    /** Which of her expressions it holds. */
    public record Item(int number, UUID expressionId) {}
}
