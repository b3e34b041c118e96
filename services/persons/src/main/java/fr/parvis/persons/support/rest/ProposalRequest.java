package fr.parvis.persons.support.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.support.PriorityCriterion;
import fr.parvis.persons.support.RequestOrigin;
import fr.parvis.persons.support.usecase.SupportRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the request for support came up; everything may stay away.
 *
 * @param origin PERSON when absent
 * @param requestedOn today when absent
 * @param signalId the signal that led to it
 */
public record ProposalRequest(
        @Nullable RequestOrigin origin,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<PriorityCriterion> criteria,
        @Nullable LocalDate requestedOn,
        @Nullable UUID signalId) {

    SupportRequest request() {
        return new SupportRequest(
                Objects.requireNonNullElse(origin, RequestOrigin.PERSON),
                criteria == null ? Set.of() : criteria,
                requestedOn,
                signalId);
    }
}
