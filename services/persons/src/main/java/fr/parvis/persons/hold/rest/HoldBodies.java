package fr.parvis.persons.hold.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.persons.hold.LegalHold;
import fr.parvis.persons.hold.LegalHold.Placed;
import fr.parvis.persons.hold.usecase.PlaceLegalHold.HoldDraft;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is sent and answered about legal holds. */
public final class HoldBodies {

    private HoldBodies() {}

    /**
     * A hold to place.
     *
     * @param basis who asked and under which law
     * @param documentSha256 of the scanned request
     */
    public record HoldRequest(
            @Nullable String basis,
            @Nullable String documentSha256,
            @Nullable LocalDate reviewOn) {

        HoldDraft draft() {
            return new HoldDraft(basis, documentSha256, reviewOn);
        }
    }

    /**
     * A hold.
     *
     * @param placedBy account
     * @param liftedAt absent while it stands
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HoldResponse(
            UUID holdId,
            String basis,
            String documentSha256,
            String placedBy,
            Instant placedAt,
            LocalDate reviewOn,
            @Nullable Instant liftedAt) {

        public static HoldResponse of(LegalHold hold) {
            Placed lifted = hold.lifted();
            return new HoldResponse(
                    hold.id(),
                    hold.basis(),
                    hold.documentSha256(),
                    hold.placed().by(),
                    hold.placed().at(),
                    hold.reviewOn(),
                    lifted == null ? null : lifted.at());
        }
    }
}
