package fr.parvis.cooperation.request.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of requests starts: after this one, newest first, then by handle. */
record RequestPosition(LocalDate receivedOn, UUID handle) {

    private static final RequestPosition START = new RequestPosition(LocalDate.of(9999, 12, 31), new UUID(0, 0));

    static RequestPosition parse(@Nullable String position) {
        if (position == null) {
            return START;
        }
        int cut = position.indexOf('|');
        return new RequestPosition(
                LocalDate.parse(position.substring(0, cut)), UUID.fromString(position.substring(cut + 1)));
    }
}
