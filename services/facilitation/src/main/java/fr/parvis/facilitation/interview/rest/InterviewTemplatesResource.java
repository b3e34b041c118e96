package fr.parvis.facilitation.interview.rest;

import fr.parvis.commons.web.paging.Page;
import fr.parvis.facilitation.interview.InterviewTemplate;
import fr.parvis.facilitation.interview.InterviewTemplates;
import fr.parvis.facilitation.person.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The interviews the antenna offers, in the order in which it proposes them. */
@Path("/api/v1/interview-templates")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class InterviewTemplatesResource {

    private final InterviewTemplates templates;

    InterviewTemplatesResource(InterviewTemplates templates) {
        this.templates = templates;
    }

    @GET
    public Page<InterviewTemplate> listInterviewTemplates() {
        return new Page<>(templates.all(), null);
    }
}
