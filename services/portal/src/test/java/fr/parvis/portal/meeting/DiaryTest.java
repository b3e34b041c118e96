package fr.parvis.portal.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.AppointmentState;
import fr.parvis.portal.codes.CommissionState;
import fr.parvis.portal.codes.CommissionType;
import fr.parvis.portal.codes.InterventionMode;
import fr.parvis.portal.codes.PresenceMode;
import fr.parvis.portal.facilitation.Appointments;
import fr.parvis.portal.facilitation.Appointments.Appointment;
import fr.parvis.portal.facilitation.Commissions;
import fr.parvis.portal.facilitation.Commissions.Commission;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DiaryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDateTime NOW = TODAY.atTime(10, 30);

    @Test
    void anAppointmentIsToComeUntilItEnds() {
        Diary diary = diary(
                List.of(
                        at(TODAY.plusDays(1), 9, AppointmentState.PLANNED),
                        at(TODAY, 10, AppointmentState.PLANNED),
                        at(TODAY, 9, AppointmentState.PLANNED)),
                null);

        assertThat(diary.appointmentsToCome())
                .extracting(Appointment::begins)
                .containsExactly(TODAY.atTime(10, 0), TODAY.plusDays(1).atTime(9, 0));
        assertThat(diary.appointmentsOver()).extracting(Appointment::begins).containsExactly(TODAY.atTime(9, 0));
    }

    @Test
    void whatWasHeldIsOverAndWhatWasCancelledIsNews() {
        Diary diary = diary(
                List.of(
                        at(TODAY.plusDays(2), 9, AppointmentState.CANCELLED),
                        at(TODAY.plusDays(1), 9, AppointmentState.HELD)),
                null);

        assertThat(diary.appointmentsToCome())
                .extracting(Appointment::state)
                .containsExactly(AppointmentState.CANCELLED);
        assertThat(diary.next()).isEmpty();
    }

    @Test
    void nextIsTheSoonestThatTakesPlaceBeItAMeeting() {
        Appointment later = at(TODAY.plusDays(3), 9, AppointmentState.MOVED);

        assertThat(diary(List.of(later), null, meeting(TODAY.plusDays(2), CommissionState.INVITED))
                        .next())
                .contains(new Coming(TODAY.plusDays(2), LocalTime.of(14, 0), true));
        assertThat(diary(List.of(later), null, meeting(TODAY.plusDays(2), CommissionState.CANCELLED))
                        .next())
                .contains(new Coming(TODAY.plusDays(3), LocalTime.of(9, 0), false));
    }

    @Test
    void nothingIsSaidToBeNextWhileNearerOnesMayBeMissing() {
        List<Appointment> far = List.of(at(TODAY.plusDays(30), 9, AppointmentState.PLANNED));
        List<Appointment> past = List.of(far.getFirst(), at(TODAY.minusDays(1), 9, AppointmentState.PLANNED));

        assertThat(diary(far, "more").next()).isEmpty();
        assertThat(diary(far, "more").moreToCome()).isTrue();
        assertThat(diary(past, "more").next()).isPresent();
        assertThat(new Diary(new Answer.Silent<>(), new Answer.Absent<>(), NOW).next())
                .isEmpty();
    }

    private static Diary diary(List<Appointment> items, @Nullable String next, Commission... meetings) {
        return new Diary(
                new Answer.Given<>(new Appointments(items, next)),
                new Answer.Given<>(new Commissions(List.of(meetings), null)),
                NOW);
    }

    private static Appointment at(LocalDate day, int hour, AppointmentState state) {
        return new Appointment(
                UUID.randomUUID(),
                day,
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                InterventionMode.ANTENNA,
                false,
                "",
                List.of(),
                "",
                state);
    }

    private static Commission meeting(LocalDate day, CommissionState state) {
        Commissions.Plan plan = new Commissions.Plan(
                CommissionType.PROJECT_MEETING, "", day, LocalTime.of(14, 0), 60, "ici", "", "", "");
        return new Commission(
                UUID.randomUUID(),
                state,
                plan,
                List.of(),
                List.of(),
                new Commissions.HerPart(PresenceMode.ON_SITE),
                null);
    }
}
