package fr.parvis.cooperation.response.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.Ids;
import fr.parvis.cooperation.confidential.Texts;
import fr.parvis.cooperation.request.Audience;
import fr.parvis.cooperation.request.Requests;
import fr.parvis.cooperation.response.Response;
import fr.parvis.cooperation.response.ResponseEvents;
import fr.parvis.cooperation.response.ResponseFacts;
import fr.parvis.cooperation.response.ResponseWords;
import fr.parvis.cooperation.response.Responses;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Proposes a response to a request the organisation may still see. Works on old knowledge too: it shows nothing. */
@ApplicationScoped
public final class ProposeResponse {

    private final Requests requests;
    private final Responses responses;
    private final ResponseEvents events;
    private final Texts texts;
    private final Days days;
    private final Ids ids;

    public ProposeResponse(
            Requests requests, Responses responses, ResponseEvents events, Texts texts, Days days, Ids ids) {
        this.requests = requests;
        this.responses = responses;
        this.events = events;
        this.texts = texts;
        this.days = days;
        this.ids = ids;
    }

    @WithTransaction
    public Uni<Response> handle(UUID request, String organisation, ResponseFacts facts, ResponseWords words) {
        Response response = Response.propose(ids.next(), request, organisation, facts, days.today());
        return requests.hold(request, new Audience(organisation, days.today()))
                .invoke(visible -> {
                    if (!visible) {
                        throw Problems.notFound();
                    }
                })
                .chain(() -> texts.open(request))
                .chain(key -> responses.add(response, ResponseTexts.encrypt(key, response.handle(), words)))
                .chain(() -> events.proposed(response, words))
                .replaceWith(response);
    }
}
