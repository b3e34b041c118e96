package fr.parvis.supervision.practice.usecase;

import fr.parvis.supervision.Days;
import fr.parvis.supervision.practice.Territories;
import fr.parvis.supervision.practice.Territory;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the figures the months that ended without a session: nobody does anything when a month is missed. */
@ApplicationScoped
public final class TellMonths {

    private final Territories territories;
    private final CopyMonths copy;
    private final Days days;

    TellMonths(Territories territories, CopyMonths copy, Days days) {
        this.territories = territories;
        this.copy = copy;
        this.days = days;
    }

    @Scheduled(
            every = "{parvis.supervision.tell-months-every}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    @WithTransaction
    public Uni<Void> handle() {
        return territories
                .all()
                .onItem()
                .transformToMulti(all -> Multi.createFrom().items(all.stream().flatMap(this::years)))
                .onItem()
                .transformToUniAndConcatenate(one -> copy.handle(one.territory(), one.year()))
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Stream<TerritoryYear> years(Territory territory) {
        return IntStream.rangeClosed(territory.since().getYear(), days.today().getYear())
                .mapToObj(year -> new TerritoryYear(territory.code(), Year.of(year)));
    }

    /** Twelve months to look at. */
    private record TerritoryYear(String territory, Year year) {}
}
