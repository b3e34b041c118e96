package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionWord;
import org.jspecify.annotations.Nullable;

/**
 * An intervention and what she says of it.
 *
 * @param lastWord her last one, maybe on an earlier version; absent while she said none
 */
public record ToldIntervention(
        Intervention intervention, @Nullable InterventionWord lastWord) {

    /** What she says of it as it reads now. */
    public @Nullable InterventionWord word() {
        return lastWord == null || lastWord.onVersion() != intervention.version() ? null : lastWord;
    }

    /** It was corrected since her last word, so she is asked anew. */
    public boolean askedAgain() {
        return lastWord != null && word() == null;
    }
}
