package fr.parvis.facilitation.commission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What she alone says about the meeting.
 *
 * @param presence ON_SITE until she says otherwise; that it may be held without her holds for one day and hour only
 * @param comfortableWith with how many guests she is at ease; absent while she has not said
 * @param late her agreement to invitations that go out too late; absent without one
 * @param charter her yes to the charter; absent until then
 */
public record HerPart(
        PresenceMode presence,
        @Nullable Integer comfortableWith,
        @Nullable LateAgreement late,
        @Nullable HerCharter charter) {

    /**
     * Her agreement, for one day and hour only: for another it is asked anew.
     *
     * @param reason why it is late, in plain words
     * @param forDate day of the meeting it was given for
     */
    public record LateAgreement(UUID act, String reason, LocalDate forDate, Instant at) {

        @Override
        public String toString() {
            return "LateAgreement[" + forDate + "]";
        }
    }

    /**
     * Her yes to the charter.
     *
     * @param textHash of the text she saw
     */
    public record HerCharter(UUID act, String textHash, Instant at) {}

    public static HerPart unsaid() {
        return new HerPart(PresenceMode.ON_SITE, null, null, null);
    }

    public HerPart with(PresenceMode mode, @Nullable Integer most) {
        return new HerPart(mode, most, late, charter);
    }

    public HerPart with(LateAgreement agreement) {
        return new HerPart(presence, comfortableWith, agreement, charter);
    }

    public HerPart with(HerCharter yes) {
        return new HerPart(presence, comfortableWith, late, yes);
    }

    /** That she comes stays, that it may be held without her does not: she never said it of this one. */
    HerPart forAnotherMoment() {
        return presence.allowsWithoutHer() ? new HerPart(PresenceMode.ON_SITE, comfortableWith, late, charter) : this;
    }

    boolean agreedToLate(LocalDate date, Instant dateSetAt) {
        return late != null && late.forDate().equals(date) && !late.at().isBefore(dateSetAt);
    }
}
