package fr.parvis.persons.brought.usecase;

import fr.parvis.persons.brought.BroughtFiles;
import fr.parvis.persons.brought.CodeTries;
import fr.parvis.persons.handover.HandOvers;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Removes packages nobody can take in any more, and the notes that kept them from coming twice. */
@ApplicationScoped
public final class ForgetPackages {

    private final HandOvers handOvers;
    private final BroughtFiles broughtFiles;
    private final CodeTries tries;
    private final Clock clock;

    ForgetPackages(HandOvers handOvers, BroughtFiles broughtFiles, CodeTries tries, Clock clock) {
        this.handOvers = handOvers;
        this.broughtFiles = broughtFiles;
        this.tries = tries;
        this.clock = clock;
    }

    @WithTransaction
    public Uni<Void> handle() {
        LocalDate today = LocalDate.now(clock);
        return handOvers
                .forgetExpired(today)
                .chain(() -> broughtFiles.forgetTaken(today))
                .chain(tries::forgetOld)
                .replaceWithVoid();
    }
}
