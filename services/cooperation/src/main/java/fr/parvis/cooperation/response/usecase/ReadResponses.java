package fr.parvis.cooperation.response.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.confidential.Texts;
import fr.parvis.cooperation.disclosure.Knowledge;
import fr.parvis.cooperation.request.Audience;
import fr.parvis.cooperation.request.ReadKind;
import fr.parvis.cooperation.request.Reader;
import fr.parvis.cooperation.request.Readings;
import fr.parvis.cooperation.request.Requests;
import fr.parvis.cooperation.response.ResponseView;
import fr.parvis.cooperation.response.Responses;
import fr.parvis.cooperation.response.StoredResponse;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows the organisation's responses with what she chose to say of them; her words count as released content. */
@ApplicationScoped
public final class ReadResponses {

    private final HeldResponses held;
    private final Requests requests;
    private final Responses responses;
    private final Readings readings;
    private final Texts texts;
    private final Knowledge knowledge;
    private final Days days;

    public ReadResponses(
            HeldResponses held,
            Requests requests,
            Responses responses,
            Readings readings,
            Texts texts,
            Knowledge knowledge,
            Days days) {
        this.held = held;
        this.requests = requests;
        this.responses = responses;
        this.readings = readings;
        this.texts = texts;
        this.knowledge = knowledge;
        this.days = days;
    }

    @WithTransaction
    public Uni<ResponseView> one(UUID handle, Reader reader) {
        return held.find(handle, reader.organisation())
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(stored -> show(stored.response().request(), List.of(stored), reader))
                .map(List::getFirst);
    }

    /** All responses to one request. */
    @WithTransaction
    public Uni<List<ResponseView>> of(UUID request, Reader reader) {
        return requests.hold(request, audience(reader))
                .invoke(visible -> {
                    if (!visible) {
                        throw Problems.notFound();
                    }
                })
                .chain(() -> responses.of(request))
                .chain(stored -> stored.isEmpty() ? Uni.createFrom().item(List.of()) : show(request, stored, reader));
    }

    private Uni<List<ResponseView>> show(UUID request, List<StoredResponse> stored, Reader reader) {
        if (!knowledge.freshness().fresh()) {
            return Uni.createFrom()
                    .item(stored.stream()
                            .map(one -> new ResponseView(one.response(), null, null))
                            .toList());
        }
        return readings.note(List.of(request), audience(reader), reader, ReadKind.RESPONSE)
                .chain(() -> texts.open(request))
                .map(key ->
                        stored.stream().map(one -> ResponseTexts.open(key, one)).toList());
    }

    private Audience audience(Reader reader) {
        return new Audience(reader.organisation(), days.today());
    }
}
