package fr.parvis.supervision.governance.persistence;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page of meetings starts: after this one, latest day first. */
record MeetingPosition(LocalDate day, UUID id) {

    private static final MeetingPosition START = new MeetingPosition(LocalDate.of(9999, 12, 31), new UUID(0, 0));

    static MeetingPosition parse(@Nullable String position) {
        if (position == null) {
            return START;
        }
        int cut = position.indexOf('|');
        return new MeetingPosition(
                LocalDate.parse(position.substring(0, cut)), UUID.fromString(position.substring(cut + 1)));
    }
}
