package fr.parvis.facilitation.expression.rest;

import fr.parvis.facilitation.expression.PictogramSet;
import fr.parvis.facilitation.expression.Pictograms;
import fr.parvis.facilitation.expression.Pictograms.Pictogram;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Pictograms in her order.
 *
 * @param set whose numbers they are
 */
public record PictogramsBody(
        @NotNull PictogramSet set, @NotEmpty @Size(max = 50) List<@NotNull @Valid PictogramBody> items) {

    /**
     * One of them.
     *
     * @param id number in the set
     * @param word under it
     */
    public record PictogramBody(
            @NotNull @Pattern(regexp = "[1-9][0-9]{0,6}") String id,

            @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*")
            String word) {}

    static PictogramsBody of(Pictograms pictograms) {
        return new PictogramsBody(
                pictograms.set(),
                pictograms.items().stream()
                        .map(item -> new PictogramBody(item.id(), item.word()))
                        .toList());
    }

    Pictograms pictograms() {
        return new Pictograms(
                set,
                items.stream()
                        .map(item -> new Pictogram(item.id(), item.word()))
                        .toList());
    }
}
