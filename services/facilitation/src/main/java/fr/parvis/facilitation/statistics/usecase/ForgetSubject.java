package fr.parvis.facilitation.statistics.usecase;

import fr.parvis.commons.events.SpreadOut;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.statistics.Copies;
import fr.parvis.facilitation.statistics.Family;
import fr.parvis.facilitation.statistics.Subjects;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells the figures, in each family she was counted in, that she is erased: counts of closed periods stay, her facts go. In each family on another
 * day; who her references are is forgotten at once.
 */
@ApplicationScoped
public final class ForgetSubject {

    private final Subjects subjects;
    private final Copies copies;
    private final Clock clock;
    private final SpreadOut days = new SpreadOut();

    ForgetSubject(Subjects subjects, Copies copies, Clock clock) {
        this.subjects = subjects;
        this.copies = copies;
        this.clock = clock;
    }

    public Uni<Void> handle(PersonReference person) {
        return subjects.families(person).chain(families -> forget(person, families));
    }

    private Uni<Void> forget(PersonReference person, List<Family> families) {
        List<Instant> moments = days.moments(families.size(), clock.instant());
        return Multi.createFrom()
                .items(IntStream.range(0, families.size()).boxed())
                .onItem()
                .transformToUniAndConcatenate(i -> subjects.next(person, families.get(i))
                        .chain(subject -> copies.erased(families.get(i), subject, moments.get(i))))
                .collect()
                .asList()
                .replaceWithVoid();
    }
}
