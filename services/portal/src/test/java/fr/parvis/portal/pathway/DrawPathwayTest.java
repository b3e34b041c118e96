package fr.parvis.portal.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.answer.Answer;
import fr.parvis.portal.codes.AppointmentState;
import fr.parvis.portal.codes.CaseState;
import fr.parvis.portal.codes.ExpressionState;
import fr.parvis.portal.codes.Horizon;
import fr.parvis.portal.codes.InterventionMode;
import fr.parvis.portal.codes.LifeDomain;
import fr.parvis.portal.codes.RequestState;
import fr.parvis.portal.facilitation.Appointments;
import fr.parvis.portal.facilitation.Appointments.Appointment;
import fr.parvis.portal.facilitation.Cases.Case;
import fr.parvis.portal.facilitation.Commissions;
import fr.parvis.portal.facilitation.Expressions;
import fr.parvis.portal.facilitation.LifeProjects;
import fr.parvis.portal.facilitation.Organisations;
import fr.parvis.portal.facilitation.Requests;
import fr.parvis.portal.facilitation.Responses;
import fr.parvis.portal.meeting.Diary;
import fr.parvis.portal.space.Names;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DrawPathwayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Names NAMES = Names.of(new Answer.Given<>(
            new Organisations(List.of(new Organisations.Organisation("c360-14", "Communauté 360 du Calvados")))));
    private static final Answer<Case> CASE = new Answer.Given<>(
            new Case(UUID.randomUUID(), CaseState.ACTIVE, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 12)));

    @Test
    void tellsWhatWasTheEarliestFirstAndWhatComesTheSoonestFirst() {
        Pathway pathway = drawn(
                CASE,
                List.of(request(RequestState.RELEASED, TODAY.plusDays(10))),
                List.of(
                        at(TODAY.plusDays(20), AppointmentState.MOVED),
                        at(TODAY.plusDays(3), AppointmentState.PLANNED)));

        assertThat(pathway.past())
                .extracting(Step::kind)
                .containsExactly(
                        StepKind.SUPPORT_ASKED,
                        StepKind.SUPPORT_ACCEPTED,
                        StepKind.FIRST_WORDS,
                        StepKind.LIFE_PROJECT,
                        StepKind.REQUEST_SENT);
        assertThat(pathway.past().getLast().who()).isEqualTo("Communauté 360 du Calvados");
        assertThat(pathway.now()).isEqualTo(CaseState.ACTIVE);
        assertThat(pathway.coming())
                .extracting(Step::day, Step::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(TODAY.plusDays(3), StepKind.APPOINTMENT),
                        org.assertj.core.groups.Tuple.tuple(TODAY.plusDays(10), StepKind.ANSWER_EXPECTED),
                        org.assertj.core.groups.Tuple.tuple(TODAY.plusDays(20), StepKind.APPOINTMENT),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 3, 1), StepKind.PROJECT_CHECK));
        assertThat(pathway.mostImportant()).isEqualTo("Je veux chanter");
        assertThat(pathway.whole()).isTrue();
    }

    @Test
    void leavesOutWhatWasCancelledAndWhatIsNotExpectedAnyMore() {
        Pathway pathway = drawn(
                CASE,
                List.of(
                        request(RequestState.ENDED, TODAY.plusDays(10)),
                        request(RequestState.ANSWERED, TODAY.plusDays(11)),
                        request(RequestState.RELEASED, TODAY.minusDays(1)),
                        request(RequestState.RELEASED, null)),
                List.of(at(TODAY.plusDays(3), AppointmentState.CANCELLED)));

        assertThat(pathway.coming()).extracting(Step::kind).containsExactly(StepKind.PROJECT_CHECK);
    }

    @Test
    void saysThatThereWereEarlierStepsWhereTheyAreTooMany() {
        List<Requests.Request> many = IntStream.range(0, DrawPathway.MOST_PAST)
                .mapToObj(_ -> request(RequestState.ENDED, null))
                .toList();

        assertThat(drawn(CASE, many, List.of()).earlier()).isTrue();
        assertThat(drawn(CASE, many, List.of()).past())
                .hasSize(DrawPathway.MOST_PAST)
                .extracting(Step::kind)
                .containsOnly(StepKind.REQUEST_SENT);
        assertThat(drawn(CASE, List.of(), List.of()).earlier()).isFalse();
    }

    @Test
    void neverTakesSilenceForTheWholeWay() {
        assertThat(drawn(new Answer.Silent<>(), List.of(), List.of()).whole()).isFalse();
        assertThat(drawn(new Answer.Silent<>(), List.of(), List.of()).now()).isNull();
    }

    private static Pathway drawn(Answer<Case> caze, List<Requests.Request> requests, List<Appointment> appointments) {
        return DrawPathway.of(new Told(
                caze,
                new Answer.Given<>(new Expressions(List.of(
                        said("Je veux chanter", true, LocalDate.of(2026, 3, 3)),
                        said("Je veux lire", false, LocalDate.of(2026, 2, 1))))),
                new Answer.Given<>(new LifeProjects(List.of(
                        new LifeProjects.Version(2, LocalDate.of(2027, 3, 1), Instant.parse("2026-04-01T10:00:00Z"))))),
                new Answer.Given<>(new Requests(requests)),
                new Answer.Absent<Responses>(),
                NAMES,
                new Diary(
                        new Answer.Given<>(new Appointments(appointments, null)),
                        new Answer.Given<>(new Commissions(List.of(), null)),
                        TODAY.atTime(10, 0))));
    }

    private static Expressions.Expression said(String words, boolean mostImportant, LocalDate on) {
        return new Expressions.Expression(
                UUID.randomUUID(), LifeDomain.HOUSING, Horizon.SHORT, words, on, ExpressionState.LIVE, mostImportant);
    }

    private static Requests.Request request(RequestState state, @Nullable LocalDate expected) {
        return new Requests.Request(
                UUID.randomUUID(),
                "c360-14",
                state,
                List.of(),
                "words",
                TODAY.plusDays(90),
                Instant.parse("2026-05-01T10:00:00Z"),
                expected);
    }

    private static Appointment at(LocalDate day, AppointmentState state) {
        return new Appointment(
                UUID.randomUUID(),
                day,
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                InterventionMode.ANTENNA,
                false,
                "",
                List.of("Karim"),
                "",
                state);
    }
}
