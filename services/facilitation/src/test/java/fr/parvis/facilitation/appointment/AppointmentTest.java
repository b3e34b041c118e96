package fr.parvis.facilitation.appointment;

import static fr.parvis.facilitation.appointment.AppointmentFixture.in;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.appointment.AppointmentOutcome.AlreadySo;
import fr.parvis.facilitation.appointment.AppointmentOutcome.Changed;
import fr.parvis.facilitation.appointment.AppointmentOutcome.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentTest {

    private static final Slot NOON = new Slot(LocalDate.of(2027, 1, 5), LocalTime.of(12, 0), LocalTime.of(13, 0));

    @Test
    void movesInTimeAndPlaceAndKeepsWhoAndWhy() {
        assertThat(in(AppointmentState.PLANNED).moved(NOON, "Mairie"))
                .isInstanceOfSatisfying(Changed.class, changed -> {
                    assertThat(changed.after().slot()).isEqualTo(NOON);
                    assertThat(changed.after().state()).isEqualTo(AppointmentState.MOVED);
                    assertThat(changed.after().meeting().place()).isEqualTo("Mairie");
                    assertThat(changed.after().meeting().present()).containsExactly("Zoé");
                });
    }

    @Test
    void isNotMovedToWhereItIs() {
        Appointment planned = in(AppointmentState.PLANNED);

        assertThat(planned.moved(planned.slot(), planned.meeting().place())).isEqualTo(new AlreadySo(planned));
    }

    @Test
    void staysAsItWasOnceItIsOver() {
        for (AppointmentState over : List.of(AppointmentState.CANCELLED, AppointmentState.HELD)) {
            assertThat(in(over).moved(NOON, "")).isEqualTo(new Refused(over));
        }
        assertThat(in(AppointmentState.HELD).cancelled()).isEqualTo(new Refused(AppointmentState.HELD));
        assertThat(in(AppointmentState.CANCELLED).held()).isEqualTo(new Refused(AppointmentState.CANCELLED));
    }

    @Test
    void saysTheSameAgainWithoutAChange() {
        Appointment cancelled = in(AppointmentState.CANCELLED);
        Appointment held = in(AppointmentState.HELD);

        assertThat(cancelled.cancelled()).isEqualTo(new AlreadySo(cancelled));
        assertThat(held.held()).isEqualTo(new AlreadySo(held));
    }

    @Test
    void isCancelledOrHeldFromWhateverStands() {
        for (AppointmentState standing : List.of(AppointmentState.PLANNED, AppointmentState.MOVED)) {
            assertThat(in(standing).cancelled()).isEqualTo(new Changed(in(AppointmentState.CANCELLED)));
            assertThat(in(standing).held()).isEqualTo(new Changed(in(AppointmentState.HELD)));
        }
    }
}
