package fr.parvis.facilitation.directory.rest;

import fr.parvis.facilitation.directory.usecase.ListRecipients;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** To whom a request could go. */
@Path("/api/v1/recipients")
public final class RecipientsResource {

    private final ListRecipients listRecipients;

    RecipientsResource(ListRecipients listRecipients) {
        this.listRecipients = listRecipients;
    }

    @GET
    @RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
    public Uni<List<OrganisationResponse>> listRecipients() {
        return listRecipients
                .handle()
                .map(all -> all.stream().map(OrganisationResponse::of).toList());
    }
}
