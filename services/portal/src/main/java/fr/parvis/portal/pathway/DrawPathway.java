package fr.parvis.portal.pathway;

import fr.parvis.portal.codes.CommissionState;
import fr.parvis.portal.codes.ExpressionState;
import fr.parvis.portal.codes.RequestState;
import fr.parvis.portal.facilitation.Appointments.Appointment;
import fr.parvis.portal.facilitation.Cases.Case;
import fr.parvis.portal.facilitation.Expressions;
import fr.parvis.portal.facilitation.Expressions.Expression;
import fr.parvis.portal.facilitation.LifeProjects;
import fr.parvis.portal.facilitation.Requests;
import fr.parvis.portal.facilitation.Responses;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts what the services told into one line of time; it adds nothing and leaves out what was cancelled or has ended. */
final class DrawPathway {

    static final int MOST_PAST = 20;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Told told;
    private final LocalDate today;

    private DrawPathway(Told told) {
        this.told = told;
        this.today = told.diary().now().toLocalDate();
    }

    static Pathway of(Told told) {
        return new DrawPathway(told).drawn();
    }

    private Pathway drawn() {
        List<Step> past = Stream.of(asked(), firstWords(), projects(), sent(), received(), held())
                .flatMap(steps -> steps)
                .filter(step -> !step.day().isAfter(today))
                .sorted(Comparator.comparing(Step::day))
                .toList();
        List<Step> coming = Stream.of(meetings(), appointments(), expected(), checks())
                .flatMap(steps -> steps)
                .sorted(Comparator.comparing(Step::day))
                .toList();
        int cut = Math.max(0, past.size() - MOST_PAST);
        return new Pathway(
                mostImportant().orElse(null),
                past.subList(cut, past.size()),
                cut > 0,
                told.caze().given().map(Case::state).orElse(null),
                coming,
                told.all());
    }

    private Optional<String> mostImportant() {
        return expressions()
                .filter(said -> said.priorityByPerson() && said.state() == ExpressionState.LIVE)
                .map(Expression::words)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private Stream<Step> asked() {
        return told.caze().given().stream()
                .flatMap(caze -> Stream.of(
                        Step.hers(caze.requestedOn(), StepKind.SUPPORT_ASKED),
                        Step.hers(caze.acceptedOn(), StepKind.SUPPORT_ACCEPTED)));
    }

    private Stream<Step> firstWords() {
        return expressions().map(Expression::expressedOn).min(Comparator.naturalOrder()).stream()
                .map(day -> Step.hers(day, StepKind.FIRST_WORDS));
    }

    private Stream<Step> projects() {
        return versions().map(version -> Step.hers(day(version.fixedAt()), StepKind.LIFE_PROJECT));
    }

    private Stream<Step> sent() {
        return requests()
                .map(request -> new Step(
                        day(request.releasedAt()),
                        StepKind.REQUEST_SENT,
                        told.names().of(request.recipientOrganisation())));
    }

    private Stream<Step> received() {
        return told.responses().given().map(Responses::items).orElse(List.of()).stream()
                .map(response -> new Step(
                        day(response.receivedAt()),
                        StepKind.RESPONSE_RECEIVED,
                        told.names().of(response.organisation())));
    }

    private Stream<Step> held() {
        return told.diary().meetingsHeld().stream()
                .map(meeting -> Step.hers(meeting.plan().date(), StepKind.MEETING));
    }

    private Stream<Step> meetings() {
        return told.diary().meetingsToCome().stream()
                .filter(meeting -> meeting.state() != CommissionState.CANCELLED)
                .map(meeting -> Step.hers(meeting.plan().date(), StepKind.MEETING));
    }

    private Stream<Step> appointments() {
        return told.diary().appointmentsToCome().stream()
                .filter(appointment -> !appointment.cancelled())
                .map(DrawPathway::step);
    }

    private static Step step(Appointment appointment) {
        return new Step(appointment.date(), StepKind.APPOINTMENT, String.join(", ", appointment.present()));
    }

    /** Announced, and neither here nor ended yet. */
    private Stream<Step> expected() {
        return requests()
                .filter(request -> request.state() != RequestState.ENDED && request.state() != RequestState.ANSWERED)
                .flatMap(request -> Stream.ofNullable(request.expectedAnswerOn())
                        .filter(day -> !day.isBefore(today))
                        .map(day -> new Step(
                                day, StepKind.ANSWER_EXPECTED, told.names().of(request.recipientOrganisation()))));
    }

    /** The newest version alone says when it is looked at again. */
    private Stream<Step> checks() {
        return versions()
                .max(Comparator.comparingInt(LifeProjects.Version::number))
                .map(LifeProjects.Version::nextCheckOn)
                .filter(day -> !day.isBefore(today))
                .stream()
                .map(day -> Step.hers(day, StepKind.PROJECT_CHECK));
    }

    private Stream<Expression> expressions() {
        return told.expressions().given().map(Expressions::items).orElse(List.of()).stream();
    }

    private Stream<LifeProjects.Version> versions() {
        return told.projects().given().map(LifeProjects::items).orElse(List.of()).stream();
    }

    private Stream<Requests.Request> requests() {
        return told.requests().given().map(Requests::items).orElse(List.of()).stream();
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(PARIS).toLocalDate();
    }
}
