package fr.parvis.persons.erasure.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.erasure.Erasure;
import fr.parvis.persons.erasure.Erasures;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.registry.Facts;
import fr.parvis.persons.registry.Part;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells how far an erasure is to whoever asked for it or wrote it down; for all others there is none. */
@ApplicationScoped
public final class ReadErasure {

    private final Erasures erasures;

    ReadErasure(Erasures erasures) {
        this.erasures = erasures;
    }

    @WithSession
    public Uni<Erasure> handle(Caller caller, UUID receipt) {
        return erasures.find(receipt)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(erasure -> Action.READ_ERASURE
                        .decide(caller, Facts.NONE.with(Part.ERASURE, erasure.naming()))
                        .require());
    }
}
