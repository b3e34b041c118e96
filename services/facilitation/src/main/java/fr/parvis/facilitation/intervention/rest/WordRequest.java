package fr.parvis.facilitation.intervention.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.intervention.InterventionWord.Word;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What she says of an intervention.
 *
 * @param version of the intervention, as she was shown it; absent: the one that counts
 * @param words hers; nobody has to say more
 */
public record WordRequest(
        @Nullable @Min(1) Integer version,
        @NotNull Word word,
        @Nullable @Size(max = 2000) String words,
        @NotNull @Valid Act act) {}
