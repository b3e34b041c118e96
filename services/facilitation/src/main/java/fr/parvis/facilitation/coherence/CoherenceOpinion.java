package fr.parvis.facilitation.coherence;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An opinion on a response, item by item. Private: nothing of it leaves, not even that it exists, until she releases it.
 *
 * @param response handle of the response
 * @param gap what is missing, in her words; empty when she says nothing
 * @param wishedAdjustment what she would like changed; empty when she says nothing
 * @param releasedBy the act by which she released it, absent while it is private
 */
public record CoherenceOpinion(
        UUID id,
        UUID response,
        CaseId caseId,
        PersonReference person,
        List<ItemOpinion> items,
        String gap,
        String wishedAdjustment,
        Instant writtenAt,
        @Nullable UUID releasedBy,
        long version) {

    /** Her view of one item of the request. */
    public record ItemOpinion(int itemNumber, Coherence coherence) {}

    public CoherenceOpinion {
        items = List.copyOf(items);
    }

    public boolean released() {
        return releasedBy != null;
    }

    /** The text that would leave, exactly; empty when she wrote none. */
    public String releaseText() {
        String adjustment = wishedAdjustment.isEmpty() ? "" : "Ce que je voudrais changer : " + wishedAdjustment;
        if (gap.isEmpty() || adjustment.isEmpty()) {
            return gap + adjustment;
        }
        return gap + "\n\n" + adjustment;
    }

    public CoherenceOpinion releasedBy(UUID act) {
        return new CoherenceOpinion(
                id, response, caseId, person, items, gap, wishedAdjustment, writtenAt, act, version);
    }
}
