package fr.parvis.facilitation.persons;

import fr.parvis.commons.web.rest.ProblemAnswers;
import fr.parvis.facilitation.refusal.RefusedByPersons;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Passes on what persons refused as it is: it is the caller who has to repair it. */
final class RefusalMapper {

    @ServerExceptionMapper
    Response passOn(RefusedByPersons refused) {
        return Response.status(refused.status())
                .type(ProblemAnswers.MEDIA_TYPE)
                .entity(refused.problem())
                .build();
    }
}
