package fr.parvis.cooperation.request.rest;

import fr.parvis.commons.web.problem.Language;
import fr.parvis.cooperation.disclosure.rest.HiddenPart;
import fr.parvis.cooperation.disclosure.rest.Hiding;
import fr.parvis.cooperation.request.Acknowledgement;
import fr.parvis.cooperation.request.ReleasedRequest;
import fr.parvis.cooperation.request.RequestItem;
import fr.parvis.cooperation.request.RequestView;
import fr.parvis.cooperation.request.StoredRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes what a reader is answered; content only if it may still be shown at this very moment. */
@ApplicationScoped
final class RequestResponses {

    private final Hiding hiding;

    RequestResponses(Hiding hiding) {
        this.hiding = hiding;
    }

    /**
     * The answer.
     *
     * @param acknowledgeWithinDays delay of the protocol in force, if there is one
     */
    ReleasedRequestResponse of(RequestView view, OptionalInt acknowledgeWithinDays, Language language) {
        ReleasedRequest request = view.stored().request();
        Acknowledgement acknowledgement = view.stored().acknowledgement();
        String text = view.text();
        HiddenPart hidden = hiding.instead(text != null, language);
        return new ReleasedRequestResponse(
                request.handle(),
                request.organisation(),
                request.receivedOn(),
                view.stored().visibleUntil(),
                acknowledgeBy(view.stored(), acknowledgeWithinDays),
                acknowledgement == null ? null : acknowledgement.acknowledgedOn(),
                acknowledgement == null ? null : acknowledgement.expectedAnswerOn(),
                hidden == null && text != null ? content(request, text) : null,
                hidden);
    }

    private static RequestContentPart content(ReleasedRequest request, String text) {
        return new RequestContentPart(
                request.personReference(),
                text,
                request.items().stream().map(RequestResponses::item).toList(),
                request.wishedAnswerOn());
    }

    private static RequestItemPart item(RequestItem item) {
        return new RequestItemPart(item.number(), item.domain(), item.horizon(), item.priorityByPerson());
    }

    private static @Nullable LocalDate acknowledgeBy(StoredRequest stored, OptionalInt withinDays) {
        return withinDays.isPresent() ? stored.request().receivedOn().plusDays(withinDays.getAsInt()) : null;
    }
}
