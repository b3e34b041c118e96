package fr.parvis.cooperation.review.rest;

import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.cooperation.Roles;
import fr.parvis.cooperation.agreement.rest.CurrentMember;
import fr.parvis.cooperation.review.usecase.KeepReviews;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Reviews of agreements, written by any of their parties. */
@Path("/api/v1/agreements")
@RolesAllowed({Roles.SIGNATORY, Roles.COORDINATOR, Roles.PROVIDER})
@Tag(name = "agreements")
final class ReviewsResource {

    private final KeepReviews reviews;
    private final CurrentMember member;

    ReviewsResource(KeepReviews reviews, CurrentMember member) {
        this.reviews = reviews;
        this.member = member;
    }

    /** Keeps what the parties found; the next review counts from the day they met. */
    @POST
    @Path("{id}/reviews")
    @Idempotent
    @ResponseStatus(201)
    public Uni<ReviewResponse> add(@PathParam("id") UUID id, @NotNull @Valid WriteReviewRequest request) {
        return reviews.add(id, member.get(), request.heldOn(), request.toFindings())
                .map(ReviewResponse::of);
    }

    /** Reviews of an agreement, the last one first. */
    @GET
    @Path("{id}/reviews")
    public Uni<ReviewsResponse> list(@PathParam("id") UUID id) {
        return reviews.list(id, member.get())
                .map(found -> new ReviewsResponse(
                        found.stream().map(ReviewResponse::of).toList()));
    }
}
