package fr.parvis.cooperation.response.usecase;

import fr.parvis.cooperation.Days;
import fr.parvis.cooperation.request.Audience;
import fr.parvis.cooperation.request.Requests;
import fr.parvis.cooperation.response.Responses;
import fr.parvis.cooperation.response.StoredResponse;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds a response while its request's disclosure is held: it cannot end between looking and acting. */
@ApplicationScoped
final class HeldResponses {

    private final Requests requests;
    private final Responses responses;
    private final Days days;

    HeldResponses(Requests requests, Responses responses, Days days) {
        this.requests = requests;
        this.responses = responses;
        this.days = days;
    }

    Uni<Optional<StoredResponse>> find(UUID handle, String organisation) {
        Audience audience = new Audience(organisation, days.today());
        return responses
                .requestOf(handle)
                .chain(request -> request.map(known -> requests.hold(known, audience))
                        .orElseGet(() -> Uni.createFrom().item(false)))
                .chain(visible -> visible
                        ? responses.find(handle, organisation)
                        : Uni.createFrom().item(Optional.empty()));
    }
}
