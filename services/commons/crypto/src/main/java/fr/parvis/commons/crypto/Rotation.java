package fr.parvis.commons.crypto;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;

/**
 * When an epoch begins and when it may be destroyed, as far as a calendar can tell. Months are those of UTC. Whether a living row still needs an
 * epoch, and since when none does, only the database of the service knows: both must agree.
 */
public final class Rotation {

    /** A copy of a database is kept no longer than that. */
    public static final int BACKUP_DAYS = 35;

    /** For clocks that differ, a process that saw the change late, and answers kept for a day. */
    private static final int SPARE_DAYS = 1;

    private Rotation() {}

    /**
     * The epoch that is to begin: this month's. Empty when it has begun.
     *
     * @throws KeysetException when the file is ahead of the clock: one of them is wrong, and an epoch of the future ends everything before it
     */
    public static Optional<KeyEpoch> due(KeyEpoch current, LocalDate today) {
        KeyEpoch month = new KeyEpoch(YearMonth.from(today));
        if (current.compareTo(month) > 0) {
            throw new KeysetException("keys of " + current + " are in use and this clock says " + month
                    + ": correct the clock, or see which one made them");
        }
        return current.equals(month) ? Optional.empty() : Optional.of(month);
    }

    /**
     * The first day on which an epoch may be destroyed. Nobody notes when the epoch after it began to write; but an epoch begins within its own
     * month, so the one before has stopped when that month is over, and the last copy of what it wrote is gone 35 days later.
     *
     * @param current what writes now; empty for it and for what is later
     */
    public static Optional<LocalDate> destroyedFrom(SortedSet<KeyEpoch> held, KeyEpoch current, KeyEpoch epoch) {
        return held.stream()
                .filter(later -> later.compareTo(epoch) > 0 && later.compareTo(current) <= 0)
                .findFirst()
                .map(next -> next.month().atEndOfMonth().plusDays(1L + BACKUP_DAYS + SPARE_DAYS));
    }
}
