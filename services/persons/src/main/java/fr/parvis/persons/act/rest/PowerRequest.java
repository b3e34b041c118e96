package fr.parvis.persons.act.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.RepresentationKind;
import fr.parvis.persons.act.usecase.PowerDraft;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A power to record.
 *
 * @param represents matters decided in her place; none for a curator or a safeguard
 * @param assists matters in which she decides and is assisted
 * @param from first day, Europe/Paris
 * @param until last day; absent while no end is known. Parental authority ends with majority in any case
 * @param proofSha256 of the scanned judgment or power
 */
public record PowerRequest(
        @Nullable String representativeName,
        @Nullable RepresentationKind kind,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<Matter> represents,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<Matter> assists,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String proofSha256) {

    PowerDraft draft() {
        return new PowerDraft(representativeName, kind, orNone(represents), orNone(assists), from, until, proofSha256);
    }

    private static Set<Matter> orNone(@Nullable Set<Matter> matters) {
        return matters == null ? Set.of() : matters;
    }

    @Override
    public String toString() {
        return "PowerRequest[" + kind + "]";
    }
}
