package fr.parvis.supervision.practice.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of sessions starts: after this one, latest day first. */
record SessionPosition(LocalDate day, UUID id) {

    private static final SessionPosition START = new SessionPosition(LocalDate.of(9999, 12, 31), new UUID(0, 0));

    static SessionPosition parse(@Nullable String position) {
        if (position == null) {
            return START;
        }
        int cut = position.indexOf('|');
        return new SessionPosition(
                LocalDate.parse(position.substring(0, cut)), UUID.fromString(position.substring(cut + 1)));
    }
}
