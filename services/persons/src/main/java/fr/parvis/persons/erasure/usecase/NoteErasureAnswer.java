package fr.parvis.persons.erasure.usecase;

import fr.parvis.persons.erasure.Erasures;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Hears that a part of an erased file is gone where it stood. An answer to an erasure that a restore has forgotten changes nothing. */
@ApplicationScoped
public final class NoteErasureAnswer {

    private final Erasures erasures;
    private final Clock clock;

    NoteErasureAnswer(Erasures erasures, Clock clock) {
        this.erasures = erasures;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle(UUID name) {
        return erasures.gone(name, clock.instant());
    }
}
