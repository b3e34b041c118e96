package fr.parvis.commons.crypto.chain;

import static fr.parvis.commons.crypto.chain.ChainFixture.aKey;
import static fr.parvis.commons.crypto.chain.ChainFixture.check;
import static fr.parvis.commons.crypto.chain.ChainFixture.threeBatches;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.crypto.SigningKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainCheckTest {

    @TempDir
    Path folder;

    private ChainFixture chain;
    private List<Object> lines;

    @BeforeEach
    void aChainOfThreeBatches() {
        chain = threeBatches(aKey(folder, "kek.json"));
        lines = new ArrayList<>(chain.lines);
    }

    @Test
    void holdsAsItWasSealed() {
        Verdict verdict = chain.check(chain.heads());

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.rows()).isEqualTo(12);
        assertThat(verdict.last()).contains(chain.heads().getLast());
    }

    @Test
    void holdsWhenNothingWasEverSealed() {
        assertThat(check(List.of(), List.of()).holds()).isTrue();
    }

    @Test
    void holdsWhenARowWasErasedWithANote() {
        replace(2, leaf -> new SealedLeaf(leaf.position(), leaf.row(), leaf.leaf(), null, true));

        Verdict verdict = check(lines, chain.heads());

        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.erased()).isEqualTo(1);
    }

    @Test
    void namesARowThatIsGoneWithoutANote() {
        replace(2, leaf -> new SealedLeaf(leaf.position(), leaf.row(), leaf.leaf(), null, false));

        assertFound(Fault.Kind.ROW_DELETED, 3);
    }

    @Test
    void namesARowThatWasChanged() {
        replace(2, leaf -> new SealedLeaf(leaf.position(), leaf.row(), leaf.leaf(), ChainFixture.leaf(99), false));

        assertFound(Fault.Kind.ROW_EDITED, 3);
    }

    @Test
    void namesRowsWhoseContentsWereExchangedAcrossBatches() {
        replace(2, leaf -> new SealedLeaf(leaf.position(), leaf.row(), leaf.leaf(), ChainFixture.leaf(9), false));
        replace(8, leaf -> new SealedLeaf(leaf.position(), leaf.row(), leaf.leaf(), ChainFixture.leaf(3), false));

        assertThat(check(lines, chain.heads()).faults())
                .containsExactly(new Fault(Fault.Kind.ROWS_EXCHANGED, 3), new Fault(Fault.Kind.ROWS_EXCHANGED, 9));
    }

    @Test
    void namesALeafThatIsMissing() {
        lines.remove(3);

        assertFound(Fault.Kind.LEAF_MISSING, 4);
    }

    @Test
    void namesALeafThatWasWrittenAnewTogetherWithItsRow() {
        String other = ChainFixture.leaf(99);
        replace(2, leaf -> new SealedLeaf(leaf.position(), leaf.row(), other, other, false));

        assertFound(Fault.Kind.LEAF_CHANGED, 1);
    }

    @Test
    void namesLeavesInAnotherOrder() {
        SealedLeaf one = chain.leaves().get(2);
        SealedLeaf other = chain.leaves().get(3);
        replace(2, _ -> SealedLeaf.fresh(3, other.row(), other.leaf()));
        replace(3, _ -> SealedLeaf.fresh(4, one.row(), one.leaf()));

        assertFound(Fault.Kind.LEAVES_REORDERED, 1);
    }

    @Test
    void namesABatchThatWasTakenOut() {
        List<Object> rest = new ArrayList<>(lines.subList(0, 8));
        rest.addAll(lines.subList(10, lines.size()));

        assertThat(check(rest, List.of()).faults()).containsExactly(new Fault(Fault.Kind.BATCH_MISSING, 3));
    }

    @Test
    void namesBatchesInAnotherOrder() {
        Collections.rotate(lines.subList(8, lines.size()), 5);

        assertThat(check(lines, List.of()).faults())
                .contains(new Fault(Fault.Kind.BATCH_MISSING, 3), new Fault(Fault.Kind.BATCH_MISSING, 2));
    }

    @Test
    void seesACutEndOnlyByAHeadKeptOutside() {
        List<Object> cut = lines.subList(0, 10);

        assertThat(check(cut, List.of()).holds()).isTrue();
        assertThat(check(cut, chain.heads()).faults()).containsExactly(new Fault(Fault.Kind.TAIL_MISSING, 3));
    }

    @Test
    void namesAHistoryWrittenAnewWithTheRealKeyByAHeadKeptOutside() {
        SigningKey key = aKey(folder, "same.json");
        List<Head> kept = new ChainFixture(key).batch(1, 2).heads();

        Verdict verdict = check(new ChainFixture(key).batch(1, 3).lines, kept);

        assertThat(verdict.faults()).containsExactly(new Fault(Fault.Kind.HISTORY_REWRITTEN, 1));
    }

    @Test
    void namesAChainSealedAnewWithAnotherKey() {
        List<Head> kept = chain.heads().subList(0, 1);

        Verdict verdict = check(threeBatches(aKey(folder, "other.json")).lines, kept);

        assertThat(verdict.faults())
                .containsExactly(
                        new Fault(Fault.Kind.OTHER_KEY, 1),
                        new Fault(Fault.Kind.OTHER_KEY, 2),
                        new Fault(Fault.Kind.OTHER_KEY, 3));
    }

    @Test
    void namesAKeyThatChangesOnTheWay() {
        lines.addAll(threeBatches(aKey(folder, "other.json")).heads());

        assertThat(check(lines, List.of()).faults()).contains(new Fault(Fault.Kind.OTHER_KEY, 1));
    }

    @Test
    void namesAKeptFileThatWasChanged() {
        Head head = chain.heads().get(1);
        List<Head> kept = List.of(new Head(head.batch(), "0".repeat(64), head.key(), head.signature()));

        assertThat(chain.check(kept).faults()).contains(new Fault(Fault.Kind.KEPT_HEAD_WRONG, 2));
    }

    @Test
    void saysEachFaultInASentence() {
        for (Fault.Kind kind : Fault.Kind.values()) {
            assertThat(new Fault(kind, 4711).sentence()).contains("4711").endsWith(".");
        }
    }

    private void assertFound(Fault.Kind kind, long at) {
        assertThat(check(lines, chain.heads()).faults()).containsExactly(new Fault(kind, at));
    }

    private void replace(int index, UnaryOperator<SealedLeaf> change) {
        lines.set(index, change.apply((SealedLeaf) Objects.requireNonNull(lines.get(index))));
    }
}
