package fr.parvis.facilitation.coherence.rest;

import fr.parvis.facilitation.coherence.Coherence;
import fr.parvis.facilitation.coherence.CoherenceOpinion.ItemOpinion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An opinion on a response; it stays private.
 *
 * @param gap what is missing, in her words
 */
public record NewOpinionRequest(
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid Item> items,
        @Nullable @Size(max = 4000) String gap,
        @Nullable @Size(max = 4000) String wishedAdjustment) {

    /** Her view of one item of the request. */
    public record Item(
            @NotNull @Min(1) Integer itemNumber, @NotNull Coherence coherence) {}

    List<ItemOpinion> opinions() {
        return items.stream()
                .map(item -> new ItemOpinion(item.itemNumber(), item.coherence()))
                .toList();
    }
}
