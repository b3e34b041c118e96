package fr.parvis.persons.account.rest;

import fr.parvis.commons.web.caller.CurrentCaller;
import fr.parvis.commons.web.idempotency.Idempotent;
import fr.parvis.persons.account.usecase.IssueAccessCard;
import fr.parvis.persons.account.usecase.LinkAccount;
import fr.parvis.persons.person.FileAccess;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.rest.MeResponse;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Access cards, and the link of an account to a file. */
@Path("/api/v1")
public final class AccountsResource {

    private final CurrentCaller caller;
    private final IssueAccessCard issueAccessCard;
    private final LinkAccount linkAccount;

    AccountsResource(CurrentCaller caller, IssueAccessCard issueAccessCard, LinkAccount linkAccount) {
        this.caller = caller;
        this.issueAccessCard = issueAccessCard;
        this.linkAccount = linkAccount;
    }

    @POST
    @Path("/persons/{id}/access-cards")
    @RolesAllowed(FileAccess.FACILITATOR)
    @Idempotent
    @ResponseStatus(201)
    public Uni<AccessCardResponse> issueAccessCard(UUID id) {
        return issueAccessCard
                .handle(caller.get(), new PersonId(id))
                .map(card -> new AccessCardResponse(card.id(), card.code(), card.issuedAt()));
    }

    @POST
    @Path("/account-links")
    @RolesAllowed(FileAccess.PERSON)
    @Idempotent
    @ResponseStatus(201)
    public Uni<MeResponse> linkAccount(@Valid @NotNull AccountLinkRequest request) {
        return linkAccount
                .handle(caller.get(), request.cardId(), request.code())
                .map(MeResponse::of);
    }

    /**
     * A card to hand over.
     *
     * @param code shown now and never again
     */
    public record AccessCardResponse(String cardId, String code, Instant issuedAt) {}

    /** What stands on the card she was handed. */
    public record AccountLinkRequest(
            @NotBlank @Size(max = 32) String cardId,
            @NotBlank @Size(max = 32) String code) {

        @Override
        public String toString() {
            return "AccountLinkRequest[…]";
        }
    }
}
