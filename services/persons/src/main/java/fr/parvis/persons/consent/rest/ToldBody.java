package fr.parvis.persons.consent.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import fr.parvis.persons.consent.Told;
import fr.parvis.persons.consent.Told.Support;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What she was told before she was asked: what it is good for, when, where, how, with whom, and by which means. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToldBody(
        @Nullable String usefulness,
        @Nullable String when,
        @Nullable String where,
        @Nullable String how,
        @Nullable String withWhom,
        @JsonSetter(contentNulls = Nulls.FAIL) @Nullable Set<Support> shownBy) {

    static @Nullable ToldBody of(@Nullable Told told) {
        return told == null
                ? null
                : new ToldBody(
                        told.usefulness(),
                        told.when(),
                        told.where(),
                        told.how(),
                        told.withWhom(),
                        new TreeSet<>(told.shownBy()));
    }

    Told told() {
        return new Told(usefulness, when, where, how, withWhom, shownBy == null ? Set.of() : shownBy);
    }

    @Override
    public String toString() {
        return "ToldBody[…]";
    }
}
