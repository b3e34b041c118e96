package fr.parvis.persons.refusal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers all refusals of one request, so that the caller reads every mistake at once. */
public final class Refusals {

    private final List<Refusal> found = new ArrayList<>();

    public Refusals add(String field, Rule rule) {
        found.add(new Refusal(field, rule));
        return this;
    }

    public Refusals addIf(boolean broken, String field, Rule rule) {
        return broken ? add(field, rule) : this;
    }

    /** A text that must be there and not be longer than {@code limit} characters. */
    public Refusals text(@Nullable String value, String field, int limit) {
        return value == null || value.isBlank() ? add(field, Rule.REQUIRED) : optionalText(value, field, limit);
    }

    public Refusals optionalText(@Nullable String value, String field, int limit) {
        return addIf(value != null && value.length() > limit, field, Rule.TOO_LONG);
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Refusal> all() {
        return List.copyOf(found);
    }

    /**
     * Ends the gathering.
     *
     * @throws RefusedException if anything was found
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RefusedException(found);
        }
    }
}
