package fr.parvis.facilitation.intervention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an intervention read before its author corrected it.
 *
 * @param number 1 for the first
 * @param commonLaw as it was answered then
 * @param reason why it was corrected, in the author's words, readable to her
 * @param correctedAt when the next version took its place
 */
public record EarlierVersion(
        int number, Intervention.Said said, @Nullable CommonLawAnswer commonLaw, String reason, Instant correctedAt) {

    @Override
    public String toString() {
        return "EarlierVersion[" + number + "]";
    }
}
