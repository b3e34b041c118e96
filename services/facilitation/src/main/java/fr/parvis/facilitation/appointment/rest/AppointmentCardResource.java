package fr.parvis.facilitation.appointment.rest;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.CardWording;
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
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** An appointment on a card. */
@Path("/api/v1/appointments/{appointmentId}/card")
@RolesAllowed({Role.Names.PERSON, Role.Names.FACILITATOR})
public final class AppointmentCardResource {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Participants participants;
    private final WriteCard writeCard;

    AppointmentCardResource(Participants participants, WriteCard writeCard) {
        this.participants = participants;
        this.writeCard = writeCard;
    }

    /** A page to print, or plain text to send for whoever accepts that first; in the caller's language. */
    @GET
    @Produces({HTML, TEXT})
    public Uni<RestResponse<String>> writeCard(
            @PathParam("appointmentId") UUID appointmentId,
            @QueryParam("wording") @DefaultValue("EASY_TO_READ") CardWording wording,
            @Context HttpHeaders headers) {
        Language language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Locale locale = language == Language.EN ? Locale.ENGLISH : Locale.FRENCH;
        WriteCard.Query query = new WriteCard.Query(new AppointmentId(appointmentId), wording, locale);
        boolean plain = plain(headers);
        return participants
                .current()
                .chain(participant -> writeCard.handle(participant, query))
                .map(card -> RestResponse.ResponseBuilder.ok(plain ? card.text() : CardHtml.of(card))
                        .header(HttpHeaders.CONTENT_TYPE, plain ? TEXT : HTML)
                        .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_LANGUAGE)
                        .build());
    }

    private static boolean plain(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type ->
                        type.isCompatible(MediaType.TEXT_PLAIN_TYPE) || type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.TEXT_HTML_TYPE))
                .isPresent();
    }
}
