package fr.parvis.cooperation.response.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.confidential.Texts;
import fr.parvis.cooperation.response.Response;
import fr.parvis.cooperation.response.ResponseEvents;
import fr.parvis.cooperation.response.ResponseFacts;
import fr.parvis.cooperation.response.ResponseWords;
import fr.parvis.cooperation.response.Responses;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;

/** Replaces a response that she has not answered yet. */
@ApplicationScoped
public final class UpdateResponse {

    private final HeldResponses held;
    private final Responses responses;
    private final ResponseEvents events;
    private final Texts texts;
    private final Days days;

    public UpdateResponse(HeldResponses held, Responses responses, ResponseEvents events, Texts texts, Days days) {
        this.held = held;
        this.responses = responses;
        this.events = events;
        this.texts = texts;
        this.days = days;
    }

    /**
     * Replaces it.
     *
     * @param precondition throws when the caller saw another version
     */
    @WithTransaction
    public Uni<Response> handle(
            UUID handle,
            String organisation,
            ResponseFacts facts,
            ResponseWords words,
            Consumer<Response> precondition) {
        return held.find(handle, organisation)
                .map(found -> found.orElseThrow(Problems::notFound).response())
                .invoke(precondition)
                .map(found -> found.update(facts, days.today()))
                .chain(changed -> save(changed, words));
    }

    private Uni<Response> save(Response changed, ResponseWords words) {
        return texts.open(changed.request())
                .chain(key -> responses.save(changed, ResponseTexts.encrypt(key, changed.handle(), words)))
                .call(saved -> events.updated(saved, words));
    }
}
