package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.appointment.AppointmentCard;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.appointment.CardWording;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.facilitator.Facilitator;
import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes an appointment on a card to print or to send (FAC-17). */
@ApplicationScoped
public final class WriteCard {

    private final CaseAccess access;
    private final Appointments appointments;
    private final Facilitators facilitators;

    WriteCard(CaseAccess access, Appointments appointments, Facilitators facilitators) {
        this.access = access;
        this.appointments = appointments;
        this.facilitators = facilitators;
    }

    /** How it is to speak. */
    public record Query(AppointmentId appointment, CardWording wording, Locale locale) {}

    @WithTransaction
    public Uni<AppointmentCard> handle(Participant participant, Query query) {
        return access.reading(participant, appointments.withId(query.appointment()), Part.APPOINTMENTS)
                .chain(found -> name(found.caze().facilitator())
                        .map(name -> AppointmentCard.of(found.thing(), name, query.wording(), query.locale())));
    }

    private Uni<String> name(@Nullable String facilitator) {
        return facilitator == null
                ? Uni.createFrom().item("")
                : facilitators
                        .withSubject(facilitator)
                        .map(found -> found.map(Facilitator::displayName).orElse(""));
    }
}
