package fr.parvis.facilitation.sheet;

import static fr.parvis.facilitation.sheet.SheetFixture.ROWS;
import static fr.parvis.facilitation.sheet.SheetFixture.ariege;
import static fr.parvis.facilitation.sheet.SheetFixture.brake;
import static fr.parvis.facilitation.sheet.SheetFixture.content;
import static fr.parvis.facilitation.sheet.SheetFixture.lever;
import static fr.parvis.facilitation.sheet.SheetFixture.step;
import static fr.parvis.facilitation.sheet.SheetFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.testkit.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SheetRulesTest {

    @Example
    @Requirement({"FAC-36", "FAC-37"})
    void takesTheFilledSheetOfTheSourceAsItIs() {
        assertThat(SheetRules.broken(ariege())).isEmpty();
        assertThat(SheetRules.missing(ariege())).isEmpty();
    }

    @Example
    @Requirement("FAC-37")
    void refusesALeverWithAPriorityOrAnObjective() {
        DiagnosisRow ranked = new DiagnosisRow(2, "Santé", BrakeOrLever.LEVER, 5, "Dormir");

        assertThat(SheetRules.broken(with(List.of(lever(1, "Logement"), ranked))))
                .containsExactly(
                        new BrokenRule("rows[1].priority", "only-for-brakes"),
                        new BrokenRule("rows[1].objective", "only-for-brakes"));
    }

    @Property
    @Requirement("FAC-37")
    void refusesTheSecondOfTwoEqualPrioritiesWhereverTheyStand(
            @ForAll @IntRange(min = 1, max = 7) int priority,
            @ForAll @IntRange(min = 0, max = 5) int first,
            @ForAll @IntRange(min = 1, max = 6) int distance) {
        int second = Math.min(first + distance, 6);
        List<DiagnosisRow> rows = new ArrayList<>(IntStream.rangeClosed(1, 7)
                .mapToObj(number -> brake(number, "x", null, "y"))
                .toList());
        rows.set(first, brake(first + 1, "x", priority, "y"));
        rows.set(second, brake(second + 1, "x", priority, "y"));

        assertThat(SheetRules.broken(with(rows)))
                .containsExactly(new BrokenRule("rows[" + second + "].priority", "unique-in-sheet"));
    }

    @Property
    @Requirement("FAC-36")
    void refusesPlacesOutsideOfOneToSeven(@ForAll int place) {
        boolean onTheForm = place >= 1 && place <= 7;

        assertThat(SheetRules.broken(with(List.of(brake(place, "x", null, null))))
                        .isEmpty())
                .isEqualTo(onTheForm);
        assertThat(SheetRules.broken(with(List.of(brake(1, "x", place, null)))).isEmpty())
                .isEqualTo(onTheForm);
    }

    @Example
    @Requirement("FAC-36")
    void refusesAnEighthRow() {
        List<DiagnosisRow> rows = new ArrayList<>(ROWS);
        rows.add(lever(7, "Une ligne de plus"));

        assertThat(SheetRules.broken(with(rows)))
                .containsExactly(
                        new BrokenRule("rows", "at-most-seven"), new BrokenRule("rows[7].number", "unique-in-sheet"));
    }

    @Provide
    Arbitrary<DiagnosisRow> rows() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.of(BrakeOrLever.class),
                        Arbitraries.integers().between(1, 7).injectNull(0.4),
                        Arbitraries.of("Trouver un toit", "").injectNull(0.4))
                .as((number, kind, priority, objective) -> new DiagnosisRow(number, "x", kind, priority, objective));
    }

    /** Said the other way round than in the code: what remains when nothing is broken. */
    @Property(tries = 3000)
    @Requirement("FAC-37")
    void letsThroughExactlyTheTablesThatTheFormAllows(@ForAll @Size(max = 7) List<@From("rows") DiagnosisRow> rows) {
        List<Integer> priorities = rows.stream()
                .map(DiagnosisRow::priority)
                .filter(Objects::nonNull)
                .toList();
        boolean allowed = Set.copyOf(priorities).size() == priorities.size()
                && rows.stream().map(DiagnosisRow::number).distinct().count() == rows.size()
                && rows.stream()
                        .filter(row -> row.kind() == BrakeOrLever.LEVER)
                        .allMatch(row -> row.priority() == null && row.objective() == null);

        assertThat(SheetRules.broken(with(rows)).isEmpty()).isEqualTo(allowed);
    }

    @Property(tries = 3000)
    @Requirement({"FAC-37", "FAC-40"})
    void letsHerValidateExactlyWhenEachBrakeIsFormalisedAndSomethingCarriesHer(
            @ForAll @Size(max = 7) List<@From("rows") DiagnosisRow> rows) {
        boolean formalised = rows.stream()
                .filter(row -> row.kind() == BrakeOrLever.BRAKE)
                .allMatch(row -> row.priority() != null
                        && !Objects.requireNonNullElse(row.objective(), "").isBlank());
        boolean carried = rows.stream().anyMatch(row -> row.kind() == BrakeOrLever.LEVER);

        assertThat(SheetRules.missing(with(rows)).isEmpty()).isEqualTo(formalised && carried);
    }

    @Example
    @Requirement("FAC-40")
    void asksForALeverOrAStrengthBesideTheBrakes() {
        List<DiagnosisRow> brakes = List.of(brake(1, "Budget", 1, "Solder les dettes"));

        assertThat(SheetRules.missing(with(brakes))).containsExactly(new BrokenRule("rows", "lever-or-strength"));
        assertThat(SheetRules.missing(content("Elle sait parler aux gens.", brakes, List.of())))
                .isEmpty();
    }

    @Example
    @Requirement("FAC-35")
    void asksForTheGoalTheDaysAndAQuestion() {
        assertThat(SheetRules.missing(SheetContent.empty(ReferralPhase.RECEPTION)))
                .containsExactly(
                        new BrokenRule("interviewDates", "needed-to-validate"),
                        new BrokenRule("finalObjective", "needed-to-validate"),
                        new BrokenRule("coreQuestion", "needed-to-validate"),
                        new BrokenRule("rows", "lever-or-strength"));
        SheetContent stated = new SheetContent(
                ariege().interviewDates(),
                ReferralPhase.ACCOMPANIMENT,
                "",
                "Travailler",
                "Je veux travailler.",
                "",
                ROWS,
                List.of(),
                List.of(),
                "");
        assertThat(SheetRules.missing(stated)).containsExactly(new BrokenRule("coreQuestion", "as-a-question"));
    }

    @Example
    @Requirement("FAC-38")
    void asksThatEachStepServesAnObjectiveOfTheSheet() {
        assertThat(SheetRules.missing(content("", ROWS, List.of(step(1), step(3), step(3), step(6)))))
                .containsExactly(new BrokenRule("steps[3].objective", "objective-of-a-brake"));
    }
}
