package fr.parvis.persons.locker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known at the moment of a reading to say whether a share holds; a share is believed for no longer than that (PER-24).
 *
 * @param day of Europe/Paris
 * @param facilitator account of the one she chose; null when there is none
 * @param choseAt when she last chose a facilitator or stopped: what she showed to one before is over, also if it is the same again
 * @param around members of her entourage she still wants
 */
public record Standing(
        boolean lockerOpen,
        LocalDate day,
        @Nullable String facilitator,
        @Nullable Instant choseAt,
        Set<UUID> around) {

    public Standing {
        around = Set.copyOf(around);
    }

    public boolean holds(Share share) {
        return lockerOpen && !share.isEnded() && !day.isAfter(share.until()) && reaches(share);
    }

    /** Accounts that may see the document because of this share. */
    public Set<String> lets(Share share) {
        return holds(share) && share.recipient() instanceof ShareRecipient.Facilitator beside
                ? Set.of(beside.subject())
                : Set.of();
    }

    private boolean reaches(Share share) {
        return switch (share.recipient()) {
            case ShareRecipient.Facilitator beside ->
                beside.subject().equals(facilitator)
                        && (choseAt == null || !share.given().at().isBefore(choseAt));
            case ShareRecipient.Member member -> around.contains(member.memberId());
            case ShareRecipient.Structure _ -> true;
        };
    }
}
