package fr.parvis.facilitation.release.usecase;

import fr.parvis.facilitation.release.ReleasedRequest;
import fr.parvis.facilitation.release.Requests;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A Communauté 360 says it received a request. Inside the transaction of the event that tells of it. */
@ApplicationScoped
public final class AcknowledgeRequest {

    private final Requests requests;

    AcknowledgeRequest(Requests requests) {
        this.requests = requests;
    }

    /**
     * Believes only the organisation it was sent to; what was erased meanwhile needs no acknowledgement.
     *
     * @param expectedAnswerOn absent when none was given
     */
    public Uni<Void> handle(UUID handle, String organisation, @Nullable LocalDate expectedAnswerOn) {
        return requests.lock(handle)
                .chain(found -> found.isPresent()
                        ? acknowledge(found.get(), organisation, expectedAnswerOn)
                        : requests.requireErased(handle));
    }

    private Uni<Void> acknowledge(ReleasedRequest request, String organisation, @Nullable LocalDate expectedAnswerOn) {
        if (!request.content().recipient().equals(organisation)) {
            throw new IllegalArgumentException("request " + request.handle() + " was not sent to " + organisation);
        }
        return requests.save(request.acknowledged(expectedAnswerOn)).replaceWithVoid();
    }
}
