package fr.parvis.cooperation.request.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.disclosure.Knowledge;
import fr.parvis.cooperation.request.Audience;
import fr.parvis.cooperation.request.ReadKind;
import fr.parvis.cooperation.request.Reader;
import fr.parvis.cooperation.request.Readings;
import fr.parvis.cooperation.request.RequestView;
import fr.parvis.cooperation.request.Requests;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shows one request; the read is on record before the answer leaves. */
@ApplicationScoped
public final class ReadRequest {

    private final Requests requests;
    private final Readings readings;
    private final Openings openings;
    private final Knowledge knowledge;
    private final Days days;

    public ReadRequest(Requests requests, Readings readings, Openings openings, Knowledge knowledge, Days days) {
        this.requests = requests;
        this.readings = readings;
        this.openings = openings;
        this.knowledge = knowledge;
        this.days = days;
    }

    @WithTransaction
    public Uni<RequestView> handle(UUID handle, Reader reader) {
        Audience audience = new Audience(reader.organisation(), days.today());
        if (!knowledge.freshness().fresh()) {
            return requests.find(handle, audience)
                    .map(found -> new RequestView(found.orElseThrow(Problems::notFound), null));
        }
        return readings.note(List.of(handle), audience, reader, ReadKind.ONE)
                .invoke(noted -> {
                    if (noted.isEmpty()) {
                        throw Problems.notFound();
                    }
                })
                .chain(() -> requests.find(handle, audience))
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(openings::one);
    }
}
