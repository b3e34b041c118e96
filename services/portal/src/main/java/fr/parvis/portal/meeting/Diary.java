package fr.parvis.portal.meeting;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.facilitation.Appointments;
import fr.parvis.portal.facilitation.Appointments.Appointment;
import fr.parvis.portal.facilitation.Commissions;
import fr.parvis.portal.facilitation.Commissions.Commission;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Her appointments and the meetings about her, as they stand at a moment. What is not over comes first, the soonest first; what is
 * over comes after, the latest first.
 *
 * @param now of a clock in metropolitan France, as are the hours of what is planned
 */
public record Diary(Answer<Appointments> appointments, Answer<Commissions> commissions, LocalDateTime now) {

    private static final int LAST_ONES = 10;

    public boolean appointmentsTold() {
        return appointments.told();
    }

    public boolean meetingsTold() {
        return commissions.told();
    }

    /** Those still to come, cancelled ones too: that is news to her. */
    public List<Appointment> appointmentsToCome() {
        return all().filter(one -> !over(one))
                .sorted(Comparator.comparing(Appointment::begins))
                .toList();
    }

    public List<Appointment> appointmentsOver() {
        return all().filter(this::over).limit(LAST_ONES).toList();
    }

    public List<Commission> meetingsToCome() {
        return meetings()
                .filter(one -> !over(one))
                .sorted(Comparator.comparing(Commission::begins))
                .toList();
    }

    public List<Commission> meetingsOver() {
        return meetings().filter(this::over).limit(LAST_ONES).toList();
    }

    /** All that were held, the latest first. */
    public List<Commission> meetingsHeld() {
        return meetings().filter(Commission::closed).toList();
    }

    /** Only so many are read at a time, the latest first: whether nearer ones may be missing. */
    public boolean moreToCome() {
        boolean appointmentsCut = appointments
                .given()
                .filter(page -> page.next() != null)
                .map(page -> !over(page.items().getLast()))
                .orElse(false);
        boolean meetingsCut = commissions
                .given()
                .filter(page -> page.next() != null)
                .map(page -> !over(page.items().getLast()))
                .orElse(false);
        return appointmentsCut || meetingsCut;
    }

    /** The soonest that takes place; empty also where that is not known for certain. */
    public Optional<Coming> next() {
        if (!appointmentsTold() || !meetingsTold() || moreToCome()) {
            return Optional.empty();
        }
        Stream<Coming> appointed = appointmentsToCome().stream()
                .filter(one -> !one.cancelled())
                .map(one -> new Coming(one.date(), one.startsAt(), false));
        Stream<Coming> meeting = meetingsToCome().stream()
                .filter(one -> !one.cancelled())
                .map(one -> new Coming(one.plan().date(), one.plan().startsAt(), true));
        return Stream.concat(appointed, meeting)
                .min(Comparator.comparing((Coming one) -> one.day().atTime(one.at())));
    }

    private boolean over(Appointment one) {
        return one.held() || !one.ends().isAfter(now);
    }

    private boolean over(Commission one) {
        return one.closed() || !one.ends().isAfter(now);
    }

    private Stream<Appointment> all() {
        return appointments.given().map(Appointments::items).orElse(List.of()).stream();
    }

    private Stream<Commission> meetings() {
        return commissions.given().map(Commissions::items).orElse(List.of()).stream();
    }
}
