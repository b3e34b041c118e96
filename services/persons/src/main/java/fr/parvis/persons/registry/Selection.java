package fr.parvis.persons.registry;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A condition over rows: {@code f} is the file (table person), a part of a file has the letter that {@link Part} gives it.
 *
 * @param sql with a {@code :name} for each parameter
 */
public record Selection(String sql, Map<String, Object> parameters) {

    static final Selection ALL = new Selection("true");
    static final Selection NONE = new Selection("false");
    private static final String PLACE = "{selected}";

    public Selection {
        parameters = Map.copyOf(parameters);
    }

    Selection(String sql) {
        this(sql, Map.of());
    }

    /** A statement with this in the place of its {@code {selected}}; one without that place would select everything. */
    public String within(String statement) {
        if (!statement.contains(PLACE)) {
            throw new IllegalArgumentException("no place for the selection");
        }
        return statement.replace(PLACE, sql);
    }

    /** With what it names of who asks and when. */
    Selection withThoseOf(Asking asking) {
        Map<String, Object> named = new HashMap<>();
        if (sql.contains(":subject")) {
            named.put("subject", asking.caller().subject());
        }
        if (sql.contains(":today")) {
            named.put("today", requireNonNull(asking.today(), "this rule depends on the day"));
        }
        return new Selection(sql, named);
    }

    /** What cannot be is left out, so that the database plans for the caller there is. */
    static Selection any(Stream<Selection> selections) {
        return selections.reduce(NONE, Selection::or);
    }

    static Selection all(Stream<Selection> selections) {
        return selections.reduce(ALL, Selection::and);
    }

    static Selection not(Selection selection) {
        return new Selection("not " + selection.sql, selection.parameters);
    }

    private Selection or(Selection other) {
        if (isSame(ALL) || other.isSame(NONE)) {
            return this;
        }
        return other.isSame(ALL) || isSame(NONE) ? other : joined(" or ", other);
    }

    private Selection and(Selection other) {
        if (isSame(NONE) || other.isSame(ALL)) {
            return this;
        }
        return other.isSame(NONE) || isSame(ALL) ? other : joined(" and ", other);
    }

    private boolean isSame(Selection constant) {
        return sql.equals(constant.sql);
    }

    private Selection joined(String word, Selection other) {
        Map<String, Object> both = new HashMap<>(parameters);
        both.putAll(other.parameters);
        return new Selection("(" + sql + word + other.sql + ")", both);
    }
}
