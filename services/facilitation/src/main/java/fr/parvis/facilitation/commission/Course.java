package fr.parvis.facilitation.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of it. */
public record Course(
        @Nullable Opening opening,
        @Nullable Closing closing,
        @Nullable Instant cancelledAt) {

    /**
     * It began.
     *
     * @param herPresent whether she was there, in the room or from afar
     * @param presentGuests who signed the attendance sheet
     * @param openedBy account subject of who says so
     */
    public record Opening(boolean herPresent, List<UUID> presentGuests, String openedBy, Instant at) {

        public Opening {
            presentGuests = List.copyOf(presentGuests);
        }
    }

    /**
     * It ended.
     *
     * @param minutes as long as it really was (FAC-53)
     * @param nextOn when everybody meets again (FAC-65)
     */
    public record Closing(int minutes, LocalDate nextOn, String closedBy, Instant at) {}

    public static Course planned() {
        return new Course(null, null, null);
    }
}
