package fr.parvis.facilitation.appointment.rest;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Makes a slot of what was asked for, in whole minutes; one that ends before it begins is 422. */
final class SlotRequest {

    private SlotRequest() {}

    static Slot slot(LocalDate date, LocalTime startsAt, LocalTime endsAt) {
        LocalTime begins = startsAt.truncatedTo(ChronoUnit.MINUTES);
        LocalTime ends = endsAt.truncatedTo(ChronoUnit.MINUTES);
        if (!ends.isAfter(begins)) {
            throw Problems.refused(FacilitationProblem.APPOINTMENT_TIME, "endsAt", "after-it-begins");
        }
        return new Slot(date, begins, ends);
    }
}
