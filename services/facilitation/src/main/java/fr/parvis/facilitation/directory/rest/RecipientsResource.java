package fr.parvis.facilitation.directory.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.directory.usecase.ListRecipients;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** To whom a request could go. */
@Path("/api/v1/recipients")
public final class RecipientsResource {

    private final ListRecipients listRecipients;

    RecipientsResource(ListRecipients listRecipients) {
        this.listRecipients = listRecipients;
    }

    @GET
    @RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
    public Uni<Page<OrganisationResponse>> listRecipients() {
        return listRecipients
                .handle()
                .map(all ->
                        new Page<>(all.stream().map(OrganisationResponse::of).toList(), null));
    }
}
