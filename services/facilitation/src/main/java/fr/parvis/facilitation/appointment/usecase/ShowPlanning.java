package fr.parvis.facilitation.appointment.usecase;

import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.Appointments;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows a facilitator her own planning over all her cases, each written down once as read (OPS-01). */
@ApplicationScoped
public final class ShowPlanning {

    private final Appointments appointments;
    private final AccessLog log;
    private final Clock clock;

    ShowPlanning(Appointments appointments, AccessLog log, Clock clock) {
        this.appointments = appointments;
        this.log = log;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<List<Appointment>> handle(Participant facilitator, LocalDate from, LocalDate until) {
        return appointments
                .planning(facilitator.subject(), from, until)
                .call(shown -> log.write(reads(facilitator, shown)));
    }

    private List<CaseRead> reads(Participant facilitator, List<Appointment> shown) {
        Instant now = clock.instant();
        Set<CaseRead> reads = shown.stream()
                .map(one -> new CaseRead(
                        one.caseId(),
                        one.person(),
                        facilitator.subject(),
                        facilitator.roleTowards(one.person()),
                        Part.APPOINTMENTS,
                        now))
                .collect(Collectors.toSet());
        return List.copyOf(reads);
    }
}
