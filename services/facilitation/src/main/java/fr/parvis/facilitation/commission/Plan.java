package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.refusal.BrokenRule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * When, where and how it is meant to be.
 *
 * @param bodyName the meeting it is part of; for EXISTING_BODY only, else empty
 * @param date day in metropolitan France
 * @param startsAt time of a clock in metropolitan France
 * @param minutes 60 to 90 (FAC-53)
 * @param placeNote what makes the place a welcoming one (FAC-59)
 * @param logistics what has to be brought or helped with
 * @param transport what she needs to come and to go back
 */
public record Plan(
        CommissionType type,
        String bodyName,
        LocalDate date,
        LocalTime startsAt,
        int minutes,
        String place,
        String placeNote,
        String logistics,
        String transport) {

    public static final int LEAST_MINUTES = 60;
    public static final int MOST_MINUTES = 90;

    /**
     * What no plan may be; empty when nothing is wrong.
     *
     * @param today in metropolitan France
     */
    public List<BrokenRule> broken(LocalDate today) {
        List<BrokenRule> broken = new ArrayList<>();
        if (date.isBefore(today)) {
            broken.add(new BrokenRule("date", "not-in-the-past"));
        }
        if (minutes < LEAST_MINUTES || minutes > MOST_MINUTES) {
            broken.add(new BrokenRule("durationMinutes", "sixty-to-ninety"));
        }
        if (startsAt.toSecondOfDay() + minutes * 60L >= 24 * 3600L) {
            broken.add(new BrokenRule("startsAt", "within-one-day"));
        }
        if ((type == CommissionType.EXISTING_BODY) == bodyName.isBlank()) {
            broken.add(new BrokenRule("bodyName", "only-for-an-existing-body"));
        }
        return List.copyOf(broken);
    }

    /** The texts that guests read, by field. */
    public Map<String, String> textsForGuests() {
        return new TreeMap<>(Map.of("bodyName", bodyName, "place", place, "placeNote", placeNote));
    }

    /** For guests: nothing of a text in which that is told. */
    public Plan leavingOut(Predicate<String> told) {
        UnaryOperator<String> read = text -> told.test(text) ? "" : text;
        return new Plan(
                type,
                read.apply(bodyName),
                date,
                startsAt,
                minutes,
                read.apply(place),
                read.apply(placeNote),
                logistics,
                transport);
    }

    boolean sameMoment(Plan other) {
        return date.equals(other.date) && startsAt.equals(other.startsAt);
    }

    @Override
    public String toString() {
        return "Plan[" + type + ", " + date + "]";
    }
}
