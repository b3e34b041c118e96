package fr.parvis.cooperation.response.rest;

import fr.parvis.cooperation.response.Coherence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Her opinion on how the response fits what she asked, there only because she released it (COO-10).
 *
 * @param gap in her words; absent: she left it out
 */
public record CoherenceOpinionPart(
        List<ItemOpinionPart> items, @Nullable String gap) {

    /** Her opinion on one item of the request. */
    public record ItemOpinionPart(int number, Coherence coherence) {}
}
