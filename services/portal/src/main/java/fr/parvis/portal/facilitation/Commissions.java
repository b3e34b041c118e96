package fr.parvis.portal.facilitation;

import fr.parvis.portal.codes.CommissionState;
import fr.parvis.portal.codes.CommissionType;
import fr.parvis.portal.codes.GuestRole;
import fr.parvis.portal.codes.PresenceMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Meetings with partners about her, the latest day first.
 *
 * @param next there are more, of earlier days
 */
public record Commissions(List<Commission> items, @Nullable String next) {

    /**
     * One meeting.
     *
     * @param nextOn the day of the next one; absent until it is over
     */
    public record Commission(
            UUID id,
            CommissionState state,
            Plan plan,
            List<Guest> guests,
            List<Invitation> invitations,
            HerPart herPart,
            @Nullable LocalDate nextOn) {

        public boolean cancelled() {
            return state == CommissionState.CANCELLED;
        }

        public boolean closed() {
            return state == CommissionState.CLOSED;
        }

        public LocalDateTime begins() {
            return plan.date().atTime(plan.startsAt());
        }

        public LocalDateTime ends() {
            return begins().plusMinutes(plan.durationMinutes());
        }

        /** Whether an invitation that names day, hour and guests as they are now went out to that guest. */
        public boolean invited(Guest guest) {
            return invitations.stream()
                    .anyMatch(one -> one.standing() && guest.id().equals(one.guestId()));
        }
    }

    /**
     * When, where and how; what was not said is empty.
     *
     * @param bodyName the meeting it is part of
     * @param placeNote what makes the place a welcoming one
     * @param logistics what has to be brought or helped with
     * @param transport what she needs to come and to go back
     */
    public record Plan(
            CommissionType type,
            String bodyName,
            LocalDate date,
            LocalTime startsAt,
            int durationMinutes,
            String place,
            String placeNote,
            String logistics,
            String transport) {}

    /** Somebody on the list; organisation and reason are empty where nothing was said. */
    public record Guest(UUID id, GuestRole role, String name, String organisation, String reason) {}

    /**
     * One that went out.
     *
     * @param guestId absent: hers
     * @param standing it names day, hour and guests as they are now
     */
    public record Invitation(@Nullable UUID guestId, boolean standing) {}

    /** What she said about it. */
    public record HerPart(PresenceMode presence) {}
}
