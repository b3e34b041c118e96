package fr.parvis.commons.crypto.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What a head says of the rows it seals.
 *
 * @param log which log
 * @param number of the batch, from 1 on, without a gap
 * @param previous hash of the batch before; of the first one 64 noughts
 * @param first position of its first leaf in the chain
 * @param count how many leaves
 * @param root over its leaves and the numbers of their rows
 * @param sealedAt the service's clock, to the microsecond
 */
public record Batch(String log, long number, String previous, long first, int count, String root, Instant sealedAt) {

    private static final String DOMAIN = "parvis chain head 1";
    private static final String NOTHING = "0".repeat(64);

    /** The batch after that one. */
    public static Batch next(String log, Optional<Head> last, List<SealedLeaf> leaves, Instant now) {
        return new Batch(
                log,
                last.map(head -> head.batch().number() + 1).orElse(1L),
                last.map(Head::hash).orElse(NOTHING),
                nextPosition(last),
                leaves.size(),
                Merkle.root(leaves),
                now.truncatedTo(ChronoUnit.MICROS));
    }

    /** Where the leaf after that batch stands. */
    public static long nextPosition(Optional<Head> last) {
        return last.map(head -> head.batch().first() + head.batch().count()).orElse(1L);
    }

    public String hash() {
        return Sha256.of(DOMAIN)
                .text(log)
                .number(number)
                .hex(previous)
                .number(first)
                .number(count)
                .hex(root)
                .number(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
                .end();
    }

    boolean follows(Optional<Head> last) {
        return number == last.map(head -> head.batch().number() + 1).orElse(1L)
                && previous.equals(last.map(Head::hash).orElse(NOTHING))
                && first == nextPosition(last);
    }
}
