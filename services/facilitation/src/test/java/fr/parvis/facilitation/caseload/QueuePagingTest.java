package fr.parvis.facilitation.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Cases come and go while somebody turns the pages of the queue. */
class QueuePagingTest {

    @Property
    @Requirement("FAC-05")
    void skipsNobodyAndShowsNobodyTwiceWhateverComesAndGoesBetweenPages(
            @ForAll @Size(max = 30) Set<@From("places") QueueOrder> waiting,
            @ForAll @Size(max = 15) List<@From("places") QueueOrder> coming,
            @ForAll @IntRange(min = 1, max = 6) int limit,
            @ForAll Random chance) {
        Set<QueueOrder> present = new HashSet<>(waiting);
        Set<QueueOrder> stayed = new HashSet<>(waiting);
        Iterator<QueueOrder> newcomers = coming.iterator();
        List<QueueOrder> shown = new ArrayList<>();
        List<QueueOrder> page = page(present, null, limit);
        while (!page.isEmpty()) {
            shown.addAll(page);
            QueueOrder last = page.getLast();
            leave(present, chance).ifPresent(stayed::remove);
            if (newcomers.hasNext()) {
                QueueOrder newcomer = newcomers.next();
                present.add(newcomer);
                stayed.remove(newcomer);
            }
            page = page(present, last, limit);
        }

        assertThat(shown).doesNotHaveDuplicates().isSorted().containsAll(stayed);
    }

    @Provide
    Arbitrary<QueueOrder> places() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 5).map(LocalDate.of(2026, 9, 1)::plusDays),
                        Arbitraries.longs())
                .as((priority, day, id) -> new QueueOrder(priority, day, new CaseId(new UUID(id, ~id))));
    }

    private static Optional<QueueOrder> leave(Set<QueueOrder> present, Random chance) {
        List<QueueOrder> all = present.stream().sorted().toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        QueueOrder gone = all.get(chance.nextInt(all.size()));
        present.remove(gone);
        return Optional.of(gone);
    }

    /** The rule every page follows: after a place, never after a number of lines. */
    private static List<QueueOrder> page(Set<QueueOrder> present, @Nullable QueueOrder after, int limit) {
        return present.stream()
                .filter(place -> after == null || place.compareTo(after) > 0)
                .sorted()
                .limit(limit)
                .toList();
    }
}
