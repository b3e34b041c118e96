package fr.parvis.facilitation.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.network.NetworkMember.Standing;
import fr.parvis.facilitation.network.NetworkView.DomainLine;
import fr.parvis.testkit.Requirement;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NetworkViewTest {

    private static final List<LifeDomain> NOTHING = List.of();

    @Test
    @Requirement("FAC-95")
    void setsWhoIsThereBesideWhatSheWants() {
        NetworkView view = NetworkView.of(
                List.of(LifeDomain.HOUSING, LifeDomain.HOUSING, LifeDomain.MOBILITY),
                List.of(
                        standing(MemberKind.ENTOURAGE, Closeness.NEAR, LifeDomain.HOUSING),
                        standing(MemberKind.TERRITORY_ACTOR_COMMON_LAW, Closeness.FAR, LifeDomain.HOUSING),
                        standing(MemberKind.TERRITORY_ACTOR_SPECIFIC, Closeness.SOMETIMES, LifeDomain.BUDGET_ADMIN)),
                false);

        assertThat(view.domains())
                .containsExactly(
                        new DomainLine(LifeDomain.HOUSING, 2, 1, 0, 1),
                        new DomainLine(LifeDomain.BUDGET_ADMIN, 0, 0, 1, 0),
                        new DomainLine(LifeDomain.MOBILITY, 1, 0, 0, 0));
        assertThat(view.domains()).extracting(DomainLine::nobody).containsExactly(false, false, true);
        assertThat(view.members()).isEqualTo(3);
    }

    @Test
    void doesNotCountHerselfAmongThoseWhoAreThere() {
        NetworkView view = NetworkView.of(
                NOTHING, List.of(standing(MemberKind.PERSON, Closeness.NEAR, LifeDomain.HOUSING)), false);

        assertThat(view).isEqualTo(new NetworkView(List.of(), 0, true));
    }

    @Test
    @Requirement("FAC-96")
    void alertsWhenNobodyOfHerEntourageAndNoPeerIsThere() {
        List<Standing> professionals =
                List.of(standing(MemberKind.ESSMS_RESOURCE_PROFESSIONAL, Closeness.NEAR, LifeDomain.HOUSING));
        List<Standing> withSister = List.of(standing(MemberKind.ENTOURAGE, Closeness.FAR));

        assertThat(NetworkView.of(NOTHING, List.of(), false).isolationAlert()).isTrue();
        assertThat(NetworkView.of(NOTHING, professionals, false).isolationAlert())
                .isTrue();
        assertThat(NetworkView.of(NOTHING, professionals, true).isolationAlert())
                .isFalse();
        assertThat(NetworkView.of(NOTHING, withSister, false).isolationAlert()).isFalse();
    }

    @Property
    void losesNoExpressionAndNoMember(
            @ForAll @Size(max = 20) List<LifeDomain> wanted, @ForAll("others") @Size(max = 20) List<Standing> others) {
        NetworkView view = NetworkView.of(wanted, others, false);

        assertThat(view.domains().stream().mapToInt(DomainLine::expressions).sum())
                .isEqualTo(wanted.size());
        assertThat(view.domains().stream()
                        .mapToInt(line -> line.near() + line.sometimes() + line.far())
                        .sum())
                .isEqualTo(others.stream()
                        .mapToInt(other -> other.domains().size())
                        .sum());
        assertThat(view.members()).isEqualTo(others.size());
        assertThat(view.domains()).isSortedAccordingTo(Comparator.comparing(DomainLine::domain));
    }

    @Provide
    Arbitrary<List<Standing>> others() {
        return Combinators.combine(
                        Arbitraries.of(MemberKind.class).filter(kind -> kind != MemberKind.PERSON),
                        Arbitraries.of(Closeness.class),
                        Arbitraries.of(LifeDomain.class).set().ofMaxSize(4))
                .as(Standing::new)
                .list();
    }

    private static Standing standing(MemberKind kind, Closeness closeness, LifeDomain... domains) {
        return new Standing(kind, closeness, Set.of(domains));
    }
}
