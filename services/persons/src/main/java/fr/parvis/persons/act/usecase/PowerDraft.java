package fr.parvis.persons.act.usecase;

import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A power as it was sent. */
public record PowerDraft(
        @Nullable String representativeName,
        Set<Matter> matters,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String proofSha256) {

    boolean endsBeforeItStarts() {
        return from != null && until != null && until.isBefore(from);
    }

    boolean proofIsHash() {
        return proofSha256 != null && proofSha256.matches("[0-9a-f]{64}");
    }

    /** A professional who writes down a power of her or his own would decide in her place. */
    boolean names(Writer writer) {
        return representativeName != null && writer.isNamed(representativeName);
    }
}
