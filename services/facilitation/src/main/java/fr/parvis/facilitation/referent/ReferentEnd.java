package fr.parvis.facilitation.referent;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a designation ended, why, and at whose word.
 *
 * @param on last day; never after the worker's own mission
 * @param by account subject of who wrote it down
 * @param act hers; absent where she decided nothing
 */
public record ReferentEnd(
        LocalDate on, Reason reason, String by, @Nullable UUID act) {

    /** Why it ended. */
    public enum Reason {
        /** She ended it. */
        HER_WORD,
        /** Her facilitator wrote down that the worker leaves; no act of hers. */
        WORKER_LEAVES,
        /** Another was designated, or became it. */
        REPLACED,
        /** She wishes none any more. */
        NO_REFERENT_WISHED
    }

    ReferentEnd at(LocalDate last) {
        return new ReferentEnd(last, reason, by, act);
    }
}
