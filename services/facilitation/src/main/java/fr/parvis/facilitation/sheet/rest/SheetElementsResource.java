package fr.parvis.facilitation.sheet.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.sheet.SuggestedElements;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Elements to think of when a sheet is filled. */
@Path("/api/v1/diagnosis-sheet-elements")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class SheetElementsResource {

    private final SuggestedElements suggested;

    SheetElementsResource(SuggestedElements suggested) {
        this.suggested = suggested;
    }

    @GET
    public Page<SuggestedElements.Element> listSheetElements() {
        return new Page<>(suggested.elements(), null);
    }
}
