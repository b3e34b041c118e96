package fr.parvis.commons.crypto;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * The month whose key-encryption key wrapped a data key. Written as the number {@code yyyyMM}, which is also the Tink key id of that key in
 * the keyset file: the file can be read by eye, and an epoch is destroyed by removing its key from the file.
 */
public record KeyEpoch(YearMonth month) implements Comparable<KeyEpoch> {

    public static KeyEpoch of(int id) {
        return new KeyEpoch(YearMonth.of(id / 100, id % 100));
    }

    public int id() {
        return month.getYear() * 100 + month.getMonthValue();
    }

    /** The first second of its month. */
    public Instant begins() {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Override
    public int compareTo(KeyEpoch other) {
        return month.compareTo(other.month);
    }

    @Override
    public String toString() {
        return month.toString();
    }
}
