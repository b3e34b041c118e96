package fr.parvis.facilitation.appointment.rest;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.CardWording;
import fr.parvis.facilitation.appointment.usecase.PrintCard;
import fr.parvis.facilitation.appointment.usecase.WriteCard;
import fr.parvis.facilitation.person.Participants;
import fr.parvis.facilitation.person.Role;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** An appointment on a card, as a file. */
@Path("/api/v1/appointments/{appointmentId}/printed-card")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class PrintedCardResource {

    private static final String PDF = "application/pdf";

    private final Participants participants;
    private final PrintCard printCard;

    PrintedCardResource(Participants participants, PrintCard printCard) {
        this.participants = participants;
        this.printCard = printCard;
    }

    /** PDF/UA-1, in the caller's language. */
    @GET
    @Produces(PDF)
    public Uni<RestResponse<byte[]>> printCard(
            @PathParam("appointmentId") UUID appointmentId,
            @QueryParam("wording") @DefaultValue("EASY_TO_READ") CardWording wording,
            @Context HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.FRENCH;
        WriteCard.Query query = new WriteCard.Query(new AppointmentId(appointmentId), wording, locale);
        return participants
                .current()
                .chain(participant -> printCard.handle(participant, query))
                .map(file -> RestResponse.ResponseBuilder.ok(file)
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                        .build());
    }
}
