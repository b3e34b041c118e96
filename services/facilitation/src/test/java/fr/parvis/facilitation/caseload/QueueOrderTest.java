package fr.parvis.facilitation.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

class QueueOrderTest {

    @Provide
    Arbitrary<QueueOrder> places() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 60).map(LocalDate.of(2026, 9, 1)::plusDays),
                        Arbitraries.longs())
                .as((priority, day, id) -> new QueueOrder(priority, day, new CaseId(new UUID(id, ~id))));
    }

    @Property
    @Requirement("FAC-05")
    void putsPrioritiesFirstAndThenTheOlderRequest(
            @ForAll("places") QueueOrder one, @ForAll("places") QueueOrder other) {
        if (one.priority() && !other.priority()) {
            assertThat(one).isLessThan(other);
        }
        if (one.priority() == other.priority() && one.requestedOn().isBefore(other.requestedOn())) {
            assertThat(one).isLessThan(other);
        }
    }

    @Property
    void neverGivesOnePlaceToTwoCases(@ForAll("places") QueueOrder one, @ForAll("places") QueueOrder other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    @Requirement("FAC-05")
    void showsEveryoneOnceHoweverThePagesAreCut(
            @ForAll @Size(max = 40) List<@From("places") QueueOrder> places,
            @ForAll @IntRange(min = 1, max = 7) int limit,
            @ForAll long seed) {
        List<QueueOrder> all = new ArrayList<>(new HashSet<>(places));
        Collections.shuffle(all, new Random(seed));

        List<QueueOrder> shown = new ArrayList<>();
        List<QueueOrder> page = page(all, null, limit);
        while (!page.isEmpty()) {
            shown.addAll(page);
            page = page(all, page.getLast(), limit);
        }

        assertThat(shown).isEqualTo(all.stream().sorted().toList());
    }

    @Property
    void movesNobodyOffALaterPageWhenSomebodyElseJoins(
            @ForAll @Size(min = 3, max = 20) List<@From("places") QueueOrder> places,
            @ForAll("places") QueueOrder newcomer) {
        List<QueueOrder> before = places.stream().distinct().sorted().toList();
        List<QueueOrder> first = page(before, null, 2);
        List<QueueOrder> expected = before.subList(first.size(), before.size());

        List<QueueOrder> joined = new ArrayList<>(before);
        joined.add(newcomer);

        assertThat(page(joined, first.getLast(), Integer.MAX_VALUE)).containsAll(expected);
    }

    private static List<QueueOrder> page(List<QueueOrder> all, @Nullable QueueOrder after, int limit) {
        return all.stream()
                .filter(place -> after == null || place.compareTo(after) > 0)
                .sorted()
                .limit(limit)
                .toList();
    }
}
