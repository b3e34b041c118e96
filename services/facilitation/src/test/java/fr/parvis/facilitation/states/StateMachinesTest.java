package fr.parvis.facilitation.states;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.appointment.Appointment;
import fr.parvis.facilitation.appointment.AppointmentFixture;
import fr.parvis.facilitation.appointment.AppointmentOutcome;
import fr.parvis.facilitation.appointment.AppointmentState;
import fr.parvis.facilitation.appointment.Slot;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseChange;
import fr.parvis.facilitation.caseload.CaseFixture;
import fr.parvis.facilitation.caseload.CaseOutcome;
import fr.parvis.facilitation.release.EndReason;
import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.ReleasedRequestFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The drawings in the documentation are what the code does. */
class StateMachinesTest {

    private static final Path PAGE =
            Path.of(System.getProperty("parvis.root", "../.."), "docs/explanation/state-machines.md");
    private static final String REPAIR = PAGE + " is not what the code does; write it anew with: ./mvnw -q test"
            + " -pl services/facilitation -Dtest=StateMachinesTest -Dparvis.write=true";
    private static final String HEAD = """
            # States

            What can become of a case and of what belongs to it. A test draws this page by doing everything to everything, so what is not drawn cannot happen;
            who may do it, and what is still taken in a closed case, says [facilitation](../reference/facilitation.md).

            """;

    @Test
    void areDrawnAsTheCodeIs() throws IOException {
        String page = HEAD + machines().map(Machine::chapter).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("parvis.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as(REPAIR).exists();
        assertThat(Files.readString(PAGE)).as(REPAIR).isEqualTo(page);
    }

    private static Stream<Machine<?>> machines() {
        return Stream.of(
                        Stream.<Machine<?>>of(theCase(), theRequest(), theAppointment()),
                        Reception.all(),
                        HerDecisions.all(),
                        Meeting.all(),
                        Decisions.all())
                .flatMap(machines -> machines);
    }

    private static Machine<Case> theCase() {
        Machine<Case> machine = new Machine<>(
                "Case",
                "Opened by her yes and nothing else (FAC-04, FAC-06). Before there is one, a proposal is known to persons alone.",
                CaseFixture.open(),
                caze -> caze.state().name());
        for (CaseChange change : List.of(
                new CaseChange.FacilitatorChosen(CaseFixture.KARIM),
                new CaseChange.FacilitatorChosen(CaseFixture.LEA),
                new CaseChange.TakenOn(),
                new CaseChange.Paused(),
                new CaseChange.Resumed(),
                new CaseChange.Stopped())) {
            machine.when(nameOf(change), caze -> changed(caze.after(change)));
        }
        return machine;
    }

    private static Machine<ReleasedRequest> theRequest() {
        Instant now = Instant.parse("2026-11-22T09:30:00Z");
        return new Machine<>(
                        "Request",
                        "What she released to a Communauté 360 (FAC-25). Messages that come late move it nowhere back.",
                        ReleasedRequestFixture.released(),
                        request -> request.state().name())
                .when("acknowledged", request -> Optional.of(request.acknowledged(LocalDate.of(2026, 12, 1))))
                .when("response came", request -> Optional.of(request.answered()))
                .when("closed by her", request -> Optional.of(request.endedBy(EndReason.CLOSED, now)))
                .when("withdrawn", request -> Optional.of(request.endedBy(EndReason.WITHDRAWN, now)))
                .when("last day over", request -> Optional.of(request.endedBy(EndReason.EXPIRED, now)));
    }

    private static Machine<Appointment> theAppointment() {
        Slot slot = new Slot(LocalDate.of(2026, 12, 1), LocalTime.of(10, 0), LocalTime.of(11, 0));
        return new Machine<>(
                        "Appointment",
                        "Moved or cancelled by her or her facilitator; an intervention recorded at it holds it (OPS-01).",
                        AppointmentFixture.in(AppointmentState.PLANNED),
                        one -> one.state().name())
                .when("moved", one -> after(one.moved(slot, "Ailleurs")))
                .when("cancelled", one -> after(one.cancelled()))
                .when("held", one -> after(one.held()));
    }

    private static Optional<Appointment> after(AppointmentOutcome outcome) {
        return outcome instanceof AppointmentOutcome.Changed(Appointment next) ? Optional.of(next) : Optional.empty();
    }

    private static Optional<Case> changed(CaseOutcome outcome) {
        return outcome instanceof CaseOutcome.Changed(Case after) ? Optional.of(after) : Optional.empty();
    }

    /** {@code FacilitatorChosen}: facilitator chosen. */
    private static String nameOf(Object happening) {
        return happening
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=.)([A-Z])", " $1")
                .toLowerCase(Locale.ROOT);
    }
}
