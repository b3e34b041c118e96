package fr.parvis.cooperation.request.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.request.Acknowledgement;
import fr.parvis.cooperation.request.Acknowledgements;
import fr.parvis.cooperation.request.Audience;
import fr.parvis.cooperation.request.RequestProblem;
import fr.parvis.cooperation.request.Requests;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Acknowledges a request, or gives another day for the first answer; a repeat that names no day leaves the day she was told.
 * Works on old knowledge too: it shows nothing.
 */
@ApplicationScoped
public final class AcknowledgeReleasedRequest {

    private final Requests requests;
    private final Acknowledgements acknowledgements;
    private final Days days;

    public AcknowledgeReleasedRequest(Requests requests, Acknowledgements acknowledgements, Days days) {
        this.requests = requests;
        this.acknowledgements = acknowledgements;
        this.days = days;
    }

    @WithTransaction
    public Uni<Acknowledgement> handle(UUID handle, String organisation, @Nullable LocalDate expectedAnswerOn) {
        LocalDate today = days.today();
        if (expectedAnswerOn != null && expectedAnswerOn.isBefore(today)) {
            throw Problems.refused(RequestProblem.DATE_IN_THE_PAST, "expectedAnswerOn", "not-in-the-past");
        }
        Audience audience = new Audience(organisation, today);
        return requests.hold(handle, audience)
                .invoke(visible -> {
                    if (!visible) {
                        throw Problems.notFound();
                    }
                })
                .chain(() -> requests.find(handle, audience))
                .map(found -> found.orElseThrow(Problems::notFound).acknowledgement())
                .chain(given -> acknowledge(handle, organisation, given, new Acknowledgement(today, expectedAnswerOn)));
    }

    private Uni<Acknowledgement> acknowledge(
            UUID handle, String organisation, @Nullable Acknowledgement given, Acknowledgement wanted) {
        if (given != null
                && (wanted.expectedAnswerOn() == null
                        || wanted.expectedAnswerOn().equals(given.expectedAnswerOn()))) {
            return Uni.createFrom().item(given);
        }
        LocalDate firstDay = given == null ? wanted.acknowledgedOn() : given.acknowledgedOn();
        Acknowledgement now = new Acknowledgement(firstDay, wanted.expectedAnswerOn());
        return requests.saveAcknowledgement(handle, now)
                .chain(number -> acknowledgements.publish(handle, organisation, now, number))
                .replaceWith(now);
    }
}
