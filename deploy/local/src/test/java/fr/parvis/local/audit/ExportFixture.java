package fr.parvis.local.audit;

import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.SigningKey;
import fr.parvis.commons.crypto.SigningKeys;
import fr.parvis.commons.crypto.chain.Batch;
import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.crypto.chain.Leaf;
import fr.parvis.commons.crypto.chain.SealedLeaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/** Three batches of four rows each, written as a service writes them. */
final class ExportFixture {

    private final SigningKey key;
    private final List<String> lines = new ArrayList<>();
    private Optional<Head> last = Optional.empty();

    ExportFixture(Path folder, String log) {
        Path keyset = folder.resolve(log + ".kek.json");
        KeysetFiles.generateKeyEncryptionKeys(keyset, KeyEpoch.of(202611));
        SigningKeys keys = new SigningKeys(KeyEncryptionKeys.read(keyset));
        key = keys.unwrap(log, keys.create(log));
        for (int batch = 0; batch < 3; batch++) {
            seal(log, LongStream.range(1, 5).map(row -> row * 10).toArray(), batch);
        }
    }

    private void seal(String log, long[] rows, int batch) {
        List<SealedLeaf> leaves = new ArrayList<>();
        for (long row : rows) {
            long number = row + batch;
            String hash = Leaf.of(log, "00".repeat(16), List.of(new Leaf.Field("reader", "r" + number)));
            leaves.add(SealedLeaf.fresh(Batch.nextPosition(last) + leaves.size(), number, hash));
        }
        last = Optional.of(key.sign(Batch.next(log, last, leaves, Instant.parse("2026-11-23T08:00:00.000001Z"))));
        leaves.forEach(leaf -> lines.add(line(leaf)));
        lines.add(line(last.orElseThrow()));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    List<String> heads() {
        return lines.stream().filter(line -> line.contains("\"head\"")).toList();
    }

    static Path write(Path file, List<String> lines) throws IOException {
        return Files.write(file, lines);
    }

    private static String line(SealedLeaf leaf) {
        return """
                {"kind":"leaf","position":%d,"row":%d,"leaf":"%s","now":"%s","removed":false}""".formatted(leaf.position(), leaf.row(), leaf.leaf(), leaf.now());
    }

    private static String line(Head head) {
        Batch it = head.batch();
        return """
                {"kind":"head","log":"%s","number":%d,"previous":"%s","first":%d,"count":%d,"root":"%s","sealedAt":"%s",\
                "hash":"%s","key":"%s","signature":"%s"}""".formatted(
                        it.log(),
                        it.number(),
                        it.previous(),
                        it.first(),
                        it.count(),
                        it.root(),
                        it.sealedAt(),
                        head.hash(),
                        head.key(),
                        head.signature());
    }
}
