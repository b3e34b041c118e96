package fr.parvis.commons.crypto.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every single change of every value of every line of a chain is seen; only the note of a removal is nobody's but the database's word. */
class AnyChangeTest {

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> isSeenByWhoKeptTheNewestHead() {
        ChainFixture chain = ChainFixture.threeBatches(ChainFixture.aKey(folder, "kek.json"));
        List<Head> kept = List.of(chain.heads().getLast());
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < chain.lines.size(); i++) {
            int index = i;
            for (Object changed : changes(chain.lines.get(i))) {
                tests.add(DynamicTest.dynamicTest("line %d as %s".formatted(i, changed), () -> {
                    List<Object> lines = new ArrayList<>(chain.lines);
                    lines.set(index, changed);
                    assertThat(ChainFixture.check(lines, kept).holds()).isFalse();
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests.stream();
    }

    @Test
    void isSeenWhereALineIsTakenOutDoubledOrMoved() {
        ChainFixture chain = ChainFixture.threeBatches(ChainFixture.aKey(folder, "moved.json"));
        List<Head> kept = List.of(chain.heads().getLast());
        for (int from = 0; from < chain.lines.size(); from++) {
            List<Object> without = new ArrayList<>(chain.lines);
            Object line = without.remove(from);
            assertThat(ChainFixture.check(without, kept).holds())
                    .as("without line %d", from)
                    .isFalse();
            for (int to = 0; to <= without.size(); to++) {
                List<Object> moved = new ArrayList<>(without);
                moved.add(to, line);
                assertThat(ChainFixture.check(moved, kept).holds())
                        .as("line %d moved to %d", from, to)
                        .isEqualTo(to == from);
                List<Object> doubled = new ArrayList<>(chain.lines);
                doubled.add(to, line);
                assertThat(ChainFixture.check(doubled, kept).holds())
                        .as("line %d again at %d", from, to)
                        .isFalse();
            }
        }
    }

    private static List<Object> changes(Object line) {
        return line instanceof Head head ? changes(head) : changes((SealedLeaf) line);
    }

    private static List<Object> changes(SealedLeaf it) {
        return List.of(
                new SealedLeaf(it.position() + 1, it.row(), it.leaf(), it.now(), false),
                new SealedLeaf(it.position(), it.row() + 1, it.leaf(), it.now(), false),
                new SealedLeaf(it.position(), it.row(), other(it.leaf()), it.now(), false),
                new SealedLeaf(it.position(), it.row(), it.leaf(), other(it.leaf()), false),
                new SealedLeaf(it.position(), it.row(), it.leaf(), null, false));
    }

    private static List<Object> changes(Head head) {
        Batch it = head.batch();
        List<Object> changed = new ArrayList<>();
        for (Batch batch : List.of(
                new Batch("others", it.number(), it.previous(), it.first(), it.count(), it.root(), it.sealedAt()),
                new Batch(it.log(), it.number() + 1, it.previous(), it.first(), it.count(), it.root(), it.sealedAt()),
                new Batch(
                        it.log(), it.number(), other(it.previous()), it.first(), it.count(), it.root(), it.sealedAt()),
                new Batch(it.log(), it.number(), it.previous(), it.first() - 1, it.count(), it.root(), it.sealedAt()),
                new Batch(it.log(), it.number(), it.previous(), it.first(), 0, it.root(), it.sealedAt()),
                new Batch(
                        it.log(), it.number(), it.previous(), it.first(), it.count(), other(it.root()), it.sealedAt()),
                new Batch(
                        it.log(),
                        it.number(),
                        it.previous(),
                        it.first(),
                        it.count(),
                        it.root(),
                        it.sealedAt().plusNanos(1000)))) {
            changed.add(new Head(batch, head.hash(), head.key(), head.signature()));
            changed.add(new Head(batch, batch.hash(), head.key(), head.signature()));
        }
        changed.add(new Head(it, other(head.hash()), head.key(), head.signature()));
        changed.add(new Head(it, head.hash(), other(head.key()), head.signature()));
        changed.add(new Head(it, head.hash(), head.key(), other(head.signature())));
        return changed;
    }

    /** One digit of it is another one. */
    private static String other(String digits) {
        Random random = new Random(digits.hashCode());
        int place = random.nextInt(digits.length());
        char digit = digits.charAt(place) == '7' ? '8' : '7';
        return digits.substring(0, place) + digit + digits.substring(place + 1);
    }
}
