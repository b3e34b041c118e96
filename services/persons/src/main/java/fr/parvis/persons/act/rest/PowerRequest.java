package fr.parvis.persons.act.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.usecase.PowerDraft;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A power to record.
 *
 * @param proofSha256 of the scanned judgment or power
 */
public record PowerRequest(
        @Nullable String representativeName,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<Matter> matters,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String proofSha256) {

    PowerDraft draft() {
        return new PowerDraft(representativeName, matters == null ? Set.of() : matters, from, until, proofSha256);
    }
}
