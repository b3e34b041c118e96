package fr.parvis.persons.signal.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.support.PriorityCriterion;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The least that lets somebody go and ask (GAT-04).
 *
 * @param contact how to reach the person, in plain words
 * @param personWasTold whether she was told of this signal
 */
public record SignalRequest(
        @Nullable String contact,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<PriorityCriterion> criteria,
        @Nullable Boolean personWasTold) {

    Set<PriorityCriterion> criteriaOrNone() {
        return criteria == null ? Set.of() : criteria;
    }

    boolean wasTold() {
        return Boolean.TRUE.equals(personWasTold);
    }

    @Override
    public String toString() {
        return "SignalRequest[…]";
    }
}
