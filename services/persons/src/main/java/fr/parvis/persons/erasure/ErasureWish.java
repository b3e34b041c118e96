package fr.parvis.persons.erasure;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.Manner;
import org.jspecify.annotations.Nullable;

/**
 * Who wanted a file erased, and what of it is kept as proof.
 *
 * @param account hers, which may look what became of it
 * @param enteredBy account that wrote her act down, which may look too
 * @param author she, or somebody in her place
 * @param paperScanSha256 of the sheet she signed
 */
public record ErasureWish(
        ErasureCause cause,
        @Nullable String account,
        @Nullable String enteredBy,
        @Nullable Author author,
        @Nullable Manner manner,
        @Nullable String paperScanSha256) {

    public static final ErasureWish KEPT_LONG_ENOUGH =
            new ErasureWish(ErasureCause.KEPT_LONG_ENOUGH, null, null, null, null, null);

    public static final ErasureWish REPLAYED = new ErasureWish(ErasureCause.REPLAYED, null, null, null, null, null);

    public static ErasureWish hers(@Nullable String account, Act act) {
        return new ErasureWish(
                ErasureCause.HER_ACT,
                account,
                act.enteredBy(),
                act.author(),
                act.proof().manner(),
                act.proof().paperScanSha256());
    }
}
