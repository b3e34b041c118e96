package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.facilitation.facilitator.Facilitators;
import fr.parvis.facilitation.facilitator.Sites;
import fr.parvis.facilitation.facilitator.Territory;
import fr.parvis.facilitation.statistics.Copies;
import fr.parvis.facilitation.statistics.Counts;
import fr.parvis.facilitation.statistics.InPost;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells the figures the départements in which the number of facilitators in post changed (IND-01); inside the caller's transaction. */
@ApplicationScoped
public final class CopyFacilitators {

    private final Facilitators facilitators;
    private final Sites sites;
    private final Territory territory;
    private final Counts counts;
    private final Copies copies;
    private final Clock clock;

    CopyFacilitators(
            Facilitators facilitators, Sites sites, Territory territory, Counts counts, Copies copies, Clock clock) {
        this.facilitators = facilitators;
        this.sites = sites;
        this.territory = territory;
        this.counts = counts;
        this.copies = copies;
        this.clock = clock;
    }

    public Uni<Void> handle() {
        return counts.forChange().chain(told -> count(told).chain(counted -> tellChanged(told, counted)));
    }

    private Uni<List<InPost>> count(Map<String, Integer> told) {
        return facilitators
                .all()
                .chain(everybody -> sites.all().map(all -> InPost.count(told.keySet(), everybody, all, territory)));
    }

    private Uni<Void> tellChanged(Map<String, Integer> told, List<InPost> counted) {
        LocalDate today = LocalDate.now(clock);
        List<InPost> changed = counted.stream()
                .filter(one -> told.getOrDefault(one.territory(), 0) != one.facilitators())
                .toList();
        return Multi.createFrom()
                .iterable(changed)
                .onItem()
                .transformToUniAndConcatenate(
                        one -> counts.keep(one).chain(number -> copies.facilitators(one, today, number)))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
