package fr.parvis.commons.crypto.chain;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.SigningKey;
import fr.parvis.commons.crypto.SigningKeys;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** A chain as an export has it: leaves and heads in their order. */
final class ChainFixture {

    static final String LOG = "persons";

    final List<Object> lines = new ArrayList<>();
    private final SigningKey key;
    private Optional<Head> last = Optional.empty();

    ChainFixture(SigningKey key) {
        this.key = key;
    }

    static SigningKey aKey(Path folder, String file) {
        Path keyset = folder.resolve(file);
        KeysetFiles.generateKeyEncryptionKeys(keyset, KeyEpoch.of(202611));
        SigningKeys keys = new SigningKeys(KeyEncryptionKeys.read(keyset));
        return keys.unwrap(LOG, keys.create(LOG));
    }

    ChainFixture batch(long... rows) {
        long position = Batch.nextPosition(last);
        List<SealedLeaf> leaves = new ArrayList<>();
        for (long row : rows) {
            leaves.add(SealedLeaf.fresh(position++, row, leaf(row)));
        }
        Batch batch = Batch.next(LOG, last, leaves, Instant.parse("2026-11-23T08:00:00.123456789Z"));
        last = Optional.of(key.sign(batch));
        lines.addAll(leaves);
        lines.add(last.orElseThrow());
        return this;
    }

    static String leaf(long row) {
        return Leaf.of(LOG, "00ff".repeat(8), List.of(new Leaf.Field("reader", "reader " + row)));
    }

    List<Head> heads() {
        return lines.stream()
                .filter(Head.class::isInstance)
                .map(Head.class::cast)
                .toList();
    }

    List<SealedLeaf> leaves() {
        return lines.stream()
                .filter(SealedLeaf.class::isInstance)
                .map(SealedLeaf.class::cast)
                .toList();
    }

    Verdict check(List<Head> kept) {
        return check(lines, kept);
    }

    static Verdict check(List<?> lines, List<Head> kept) {
        ChainCheck check = new ChainCheck(kept);
        for (Object line : lines) {
            if (line instanceof Head head) {
                check.head(head);
            } else {
                check.leaf((SealedLeaf) line);
            }
        }
        return check.end();
    }

    /** Three batches; the rows of one hour committed late, so that their numbers go back. */
    static ChainFixture threeBatches(SigningKey key) {
        return new ChainFixture(key)
                .batch(LongStream.rangeClosed(1, 7).toArray())
                .batch(9)
                .batch(8, 10, 12, 13);
    }
}
