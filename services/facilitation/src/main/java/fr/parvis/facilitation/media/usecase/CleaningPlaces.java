package fr.parvis.facilitation.media.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Two files at a time are whole in memory, each about four times; nobody waits for a place, since whoever waits would hold a connection. */
@ApplicationScoped
final class CleaningPlaces {

    private static final int PLACES = 2;

    private final Semaphore free = new Semaphore(PLACES);

    /** Does this in one of the places; fails with {@code media-busy} (409) when both are taken. */
    <T> Uni<T> inOne(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            if (!free.tryAcquire()) {
                throw new ProblemException(FacilitationProblem.MEDIA_BUSY);
            }
            return Uni.createFrom().deferred(work::get).onTermination().invoke(() -> free.release());
        });
    }
}
