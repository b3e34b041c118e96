package fr.parvis.cooperation.response;

import fr.parvis.cooperation.confidential.EncryptedText;
import org.jspecify.annotations.Nullable;

/**
 * What she chose to say of a response, as it is stored; each part is absent unless she wished it.
 *
 * @param rank code of COO-11
 * @param gap her words on what does not fit
 */
public record SaidByPerson(
        @Nullable EncryptedText rank,
        @Nullable EncryptedText message,
        @Nullable CoherenceOpinion opinion,
        @Nullable EncryptedText gap) {

    public static SaidByPerson nothing() {
        return new SaidByPerson(null, null, null, null);
    }
}
