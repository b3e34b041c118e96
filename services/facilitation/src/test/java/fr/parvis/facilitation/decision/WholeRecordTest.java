package fr.parvis.facilitation.decision;

import static fr.parvis.facilitation.decision.DecisionFixture.CHANGED;
import static fr.parvis.facilitation.decision.DecisionFixture.NEXT;
import static fr.parvis.facilitation.decision.DecisionFixture.NOW;
import static fr.parvis.facilitation.decision.DecisionFixture.ROUX;
import static fr.parvis.facilitation.decision.DecisionFixture.ZOE;
import static fr.parvis.facilitation.decision.DecisionFixture.draft;
import static fr.parvis.facilitation.decision.DecisionFixture.entry;
import static fr.parvis.facilitation.decision.DecisionFixture.held;
import static fr.parvis.facilitation.decision.DecisionFixture.objective;
import static fr.parvis.facilitation.decision.DecisionFixture.ready;
import static fr.parvis.facilitation.decision.DecisionFixture.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.commission.CommissionFixture;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionSignature.SignatureEndReason;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.refusal.BrokenRule;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class WholeRecordTest {

    @Example
    @Requirement("FAC-67")
    void isValidOnceSheAndEverybodyWhoWasThereSigned() {
        WholeRecord hers = says(ready(ROUX, ZOE), null, ActAnswer.YES);
        WholeRecord two = says(hers, ROUX, ActAnswer.YES);
        WholeRecord all = says(two, ZOE, ActAnswer.YES);

        assertThat(List.of(
                        hers.record().state(),
                        two.record().state(),
                        all.record().state()))
                .containsExactly(DecisionState.PARTLY_SIGNED, DecisionState.PARTLY_SIGNED, DecisionState.VALID);
        assertThat(all.record().validAt()).isEqualTo(NOW);
        assertThat(all.record().reviewOn()).isEqualTo(NEXT);
    }

    @Example
    @Requirement("FAC-67")
    void isNeverValidWithoutHerWhoeverElseSigned() {
        WholeRecord others = says(says(ready(ROUX, ZOE), ROUX, ActAnswer.YES), ZOE, ActAnswer.YES);

        assertThat(others.record().state()).isEqualTo(DecisionState.PARTLY_SIGNED);
        assertThat(says(others, null, ActAnswer.LATER).record().state()).isEqualTo(DecisionState.PARTLY_SIGNED);
        assertThat(says(others, null, ActAnswer.NO).record().state()).isEqualTo(DecisionState.CONTESTED);
    }

    @Example
    @Requirement("FAC-67")
    void doesNotWaitForSomebodyWhoWasInvitedAndDidNotCome() {
        WholeRecord both = says(says(ready(ROUX), ROUX, ActAnswer.YES), null, ActAnswer.YES);

        assertThat(both.signatories()).containsExactly(CommissionFixture.ROUX);
        assertThat(both.record().state()).isEqualTo(DecisionState.VALID);
    }

    @Example
    @Requirement("FAC-67")
    void staysUnsignedByAGuestWhoWouldNotAndShowsIt() {
        WholeRecord refused = says(says(ready(ROUX), ROUX, ActAnswer.NO), null, ActAnswer.YES);

        assertThat(refused.record().state()).isEqualTo(DecisionState.PARTLY_SIGNED);
        assertThat(refused.says(ROUX, ActAnswer.NO)).isTrue();
        assertThat(says(refused, ROUX, ActAnswer.YES).record().state()).isEqualTo(DecisionState.VALID);
    }

    @Example
    @Requirement("FAC-67")
    void hearsHerChangeHerMindUntilAllSigned() {
        WholeRecord no = says(ready(ROUX), null, ActAnswer.NO);
        WholeRecord yes = says(no, null, ActAnswer.YES);

        assertThat(yes.record().state()).isEqualTo(DecisionState.PARTLY_SIGNED);
        assertThat(yes.says(null, ActAnswer.NO)).isFalse();
        assertThat(yes.signatures())
                .filteredOn(one -> one.answer() == ActAnswer.NO)
                .allSatisfy(one -> assertThat(one.ended())
                        .isNotNull()
                        .extracting(DecisionSignature.Ended::reason)
                        .isEqualTo(SignatureEndReason.SAID_ANEW));
    }

    @Example
    @Requirement("FAC-67")
    void endsEverySignatureWhenAnyTextIsTyped() {
        WholeRecord signed = says(says(ready(ROUX, ZOE), null, ActAnswer.YES), ROUX, ActAnswer.YES);
        WholeRecord typed = signed.typed(signed.entriesWith(entry(2, objective("Trouver un autre logement"))), CHANGED);

        assertThat(typed.record().state()).isEqualTo(DecisionState.DRAFT);
        assertThat(typed.signatures())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.ended()).isEqualTo(CHANGED));
        assertThat(typed.record().contentHash()).isNotEqualTo(signed.record().contentHash());
    }

    @Example
    @Requirement("FAC-67")
    void takesNoSignatureUnderAnotherText() {
        WholeRecord ready = ready(ROUX);
        WholeRecord other = ready.with(ready.record().typed("0".repeat(64)));

        assertThatThrownBy(() -> ready.signed(
                        says(other, null, ActAnswer.YES).signatures().getFirst()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    @Requirement({"FAC-65", "FAC-66"})
    void isCompleteOnceTheMeetingIsOverAndSomethingWasDecided() {
        WholeRecord empty = draft(held(ROUX), entry(1, RecordHeader.empty(null)));
        WholeRecord early =
                draft(held(ROUX).with(new Course(held(ROUX).course().opening(), null, null)), entry(1, objective("x")));

        assertThat(empty.missing()).containsExactly(new BrokenRule("objectives", "something-decided"));
        assertThat(early.missing()).containsExactly(new BrokenRule("commissionId", "meeting-is-over"));
        assertThat(ready(ROUX).missing()).isEmpty();
    }

    @Example
    @Requirement("FAC-67")
    void changesItsHashWithEveryFieldOfTheForm() {
        LocalDate day = LocalDate.of(2026, 6, 1);
        Set<LifeDomain> housing = Set.of(LifeDomain.HOUSING);
        List<EntryContent> contents = List.of(
                RecordHeader.empty(null),
                RecordHeader.empty(day),
                new RecordHeader(null, "a", "", "", "", ""),
                new RecordHeader(null, "", "a", "", "", ""),
                new RecordHeader(null, "", "", "a", "", ""),
                new RecordHeader(null, "", "", "", "a", ""),
                new RecordHeader(null, "", "", "", "", "a"),
                new CurrentSupport("a", "", null),
                new CurrentSupport("a", "b", null),
                new CurrentSupport("a", "", day),
                new EarlierObjective(housing, "a", "", null),
                new EarlierObjective(Set.of(LifeDomain.OTHER), "a", "", null),
                new EarlierObjective(housing, "a", "b", null),
                new EarlierObjective(housing, "a", "", ObjectiveOutcome.TO_ADJUST),
                new AgreedObjective(housing, "a", "", "b", null, null),
                new AgreedObjective(Set.of(LifeDomain.OTHER), "a", "", "b", null, null),
                new AgreedObjective(housing, "a", "b", "", null, null),
                new AgreedObjective(housing, "a", "", "b", day, null),
                new AgreedObjective(housing, "a", "", "b", null, new UUID(1, 1)));

        List<String> hashes = new ArrayList<>(contents.stream()
                .map(content -> draft(held(ROUX), entry(1, content)).hash())
                .toList());
        hashes.add(draft(held(ROUX)).hash());
        hashes.add(draft(CommissionFixture.prepared(CommissionFixture.ROUX)).hash());

        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    /** However they come from the database, entries are read in the order of the form. */
    @Property
    @Requirement("FAC-66")
    void readsInTheOrderOfTheForm(@ForAll @Size(min = 1, max = 6) List<String> texts, @ForAll long seed) {
        List<DecisionEntry> entries = new ArrayList<>();
        entries.add(entry(1, RecordHeader.empty(null)));
        for (int place = 0; place < texts.size(); place++) {
            entries.add(entry(2 + place, objective(texts.get(place))));
        }
        entries.add(entry(99, new CurrentSupport("Une aide", "", null)));
        String hash = draft(held(ROUX), entries.toArray(DecisionEntry[]::new)).hash();
        Collections.shuffle(entries, new Random(seed));

        WholeRecord shuffled = draft(held(ROUX), entries.toArray(DecisionEntry[]::new));

        assertThat(shuffled.hash()).isEqualTo(hash);
        assertThat(shuffled.entries())
                .extracting(one -> one.content().kind())
                .startsWith(EntryKind.HEADER, EntryKind.CURRENT_SUPPORT, EntryKind.OBJECTIVE);
    }

    @Example
    @Requirement("FAC-72")
    void knowsNoOutcomeButThoseThatLookAheadAndChangesNothingByOne() {
        assertThat(ObjectiveOutcome.values())
                .extracting(Enum::name)
                .containsExactly(
                        "OBJECTIVE_NOT_RELEVANT",
                        "ACTION_SHARE_NOT_ADAPTED",
                        "TO_ADJUST",
                        "CONTINUE",
                        "ACHIEVED",
                        "ABANDONED_BY_PERSON");
        for (ObjectiveOutcome outcome : ObjectiveOutcome.values()) {
            WholeRecord whole = draft(
                            held(ROUX),
                            entry(1, new EarlierObjective(Set.of(LifeDomain.HOUSING), "a", "b", outcome)),
                            entry(2, objective("x")))
                    .readied(new Mark("karim", NOW));
            assertThat(says(says(whole, null, ActAnswer.YES), ROUX, ActAnswer.YES)
                            .record()
                            .state())
                    .isEqualTo(DecisionState.VALID);
        }
    }
}
