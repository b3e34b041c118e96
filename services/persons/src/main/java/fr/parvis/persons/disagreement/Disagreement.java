package fr.parvis.persons.disagreement;

import fr.parvis.persons.act.Matter;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * She and a representative do not want the same (PER-17); it stays as it was said, whatever is decided later. Only a judge settles it (code civil,
 * art. 459).
 *
 * @param matter what it is about
 * @param recordedBy account of who wrote it down
 */
public record Disagreement(
        UUID id,
        UUID personId,
        UUID representativeId,
        Matter matter,
        Words words,
        String recordedBy,
        Instant recordedAt) {

    /**
     * Encrypted at rest.
     *
     * @param hers what she wants
     * @param representatives what the representative wants, if that was said
     */
    public record Words(String hers, @Nullable String representatives) {

        @Override
        public String toString() {
            return "Words[…]";
        }
    }
}
