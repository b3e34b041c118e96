package fr.parvis.facilitation.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.exploration.ExploredOption.Possibility;
import fr.parvis.facilitation.expression.ExpressionFixture;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.response.ActorSector;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class OptionOrderTest {

    private static final ExpressionId CHOICE = new ExpressionId(UUID.randomUUID());

    @Example
    @Requirement("FAC-22")
    void showsCommonLawFirstAndTheRestAsItCame() {
        ExploredOption peer = option(1, ActorSector.PEER, true, null);
        ExploredOption specialised = option(2, ActorSector.SPECIALISED_MEDICO_SOCIAL, false, null);
        ExploredOption landlord = option(3, ActorSector.COMMON_LAW, false, null);
        ExploredOption town = option(4, ActorSector.COMMON_LAW, true, null);

        assertThat(OptionOrder.of(List.of(specialised, town, peer, landlord)))
                .containsExactly(landlord, town, peer, specialised);
    }

    @Property
    @Requirement("FAC-22")
    void leavesNothingOutWhateverItIsAndWhateverSheDecided(@ForAll @From("options") List<ExploredOption> options) {
        assertThat(OptionOrder.of(options)).containsExactlyInAnyOrderElementsOf(options);
    }

    @Property
    @Requirement("FAC-22")
    void ranksByCommonLawAndByArrivalAlone(@ForAll @From("options") List<ExploredOption> options) {
        List<ExploredOption> shown = OptionOrder.of(options);

        for (int index = 1; index < shown.size(); index++) {
            boolean earlierIsCommon = shown.get(index - 1).possibility().sector() == ActorSector.COMMON_LAW;
            boolean laterIsCommon = shown.get(index).possibility().sector() == ActorSector.COMMON_LAW;
            assertThat(earlierIsCommon || !laterIsCommon).as("common law first").isTrue();
            if (earlierIsCommon == laterIsCommon) {
                assertThat(shown.get(index - 1).recorded())
                        .isLessThan(shown.get(index).recorded());
            }
        }
    }

    @Property
    void isTheSameHoweverTheyWereFetched(@ForAll @From("options") List<ExploredOption> options, @ForAll Random random) {
        List<ExploredOption> fetched = new ArrayList<>(options);
        Collections.shuffle(fetched, random);

        assertThat(OptionOrder.of(fetched)).isEqualTo(OptionOrder.of(options));
    }

    @Provide
    Arbitrary<List<ExploredOption>> options() {
        Arbitrary<@Nullable OptionDecision> decided =
                Arbitraries.of(OptionDecision.class).injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.of(ActorSector.class),
                        Arbitraries.of(true, false),
                        decided)
                .as(OptionOrderTest::option)
                .list()
                .ofMaxSize(30)
                .uniqueElements(ExploredOption::recorded);
    }

    private static ExploredOption option(
            long recorded, ActorSector sector, boolean unusual, @Nullable OptionDecision decision) {
        return new ExploredOption(
                UUID.randomUUID(),
                ExpressionFixture.CASE,
                new PersonReference(UUID.randomUUID()),
                CHOICE,
                new Possibility("Une colocation.", sector, unusual),
                "karim",
                Instant.EPOCH,
                decision == null ? null : new ExploredOption.Decided(decision, UUID.randomUUID()),
                recorded,
                0);
    }
}
