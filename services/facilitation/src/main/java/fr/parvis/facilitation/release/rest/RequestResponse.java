package fr.parvis.facilitation.release.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.release.EndReason;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.RequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that left, exactly as it left, and what became of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RequestResponse(
        UUID handle,
        String recipientOrganisation,
        RequestState state,
        List<ItemResponse> items,
        String text,
        @Nullable LocalDate wishedAnswerOn,
        LocalDate until,
        Instant releasedAt,
        @Nullable LocalDate expectedAnswerOn,
        @Nullable EndReason endReason,
        @Nullable Instant endedAt) {

    static RequestResponse of(ReleasedRequest request) {
        ReleasedRequest.Content content = request.content();
        ReleasedRequest.Progress progress = request.progress();
        return new RequestResponse(
                request.handle(),
                content.recipient(),
                progress.state(),
                content.items().stream().map(ItemResponse::of).toList(),
                content.text().value(),
                content.wishedAnswerOn(),
                request.disclosure().until(),
                request.disclosure().releasedAt(),
                progress.expectedAnswerOn(),
                progress.endReason(),
                progress.endedAt());
    }
}
