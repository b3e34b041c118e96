package fr.parvis.facilitation.exploration.rest;

import fr.parvis.facilitation.exploration.ExploredOption.Possibility;
import fr.parvis.facilitation.response.ActorSector;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A possibility for that choice.
 *
 * @param words what it is; they can never be changed afterwards
 * @param sector whose it would be
 * @param unusual out of the ordinary, or from no expert; absent: false
 */
public record NewOptionRequest(
        @NotBlank @Size(max = 2000) String words,
        @NotNull ActorSector sector,
        @Nullable Boolean unusual) {

    Possibility possibility() {
        return new Possibility(words, sector, Boolean.TRUE.equals(unusual));
    }
}
