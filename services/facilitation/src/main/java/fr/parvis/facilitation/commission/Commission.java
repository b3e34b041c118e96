package fr.parvis.facilitation.commission;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One meeting about one person. Several may sit together; each has her own, so that none hears of another (FAC-63).
 *
 * @param dateSetAt when day and time were said last
 */
public record Commission(
        UUID id,
        CaseId caseId,
        PersonReference person,
        Plan plan,
        Instant dateSetAt,
        GuestList guests,
        HerPart herPart,
        List<Invitation> invitations,
        List<CharterAcceptance> acceptances,
        Course course,
        long version)
        implements OfCase {

    public Commission {
        invitations = List.copyOf(invitations);
        acceptances = List.copyOf(acceptances);
    }

    public CommissionState state() {
        if (course.cancelledAt() != null) {
            return CommissionState.CANCELLED;
        }
        if (course.closing() != null) {
            return CommissionState.CLOSED;
        }
        if (course.opening() != null) {
            return CommissionState.OPEN;
        }
        if (guests.validation() == null) {
            return CommissionState.PREPARED;
        }
        return everybodyInvited() ? CommissionState.INVITED : CommissionState.GUESTS_VALIDATED;
    }

    /** Whether it has neither begun nor been cancelled. */
    public boolean isAhead() {
        return switch (state()) {
            case PREPARED, GUESTS_VALIDATED, INVITED -> true;
            case OPEN, CLOSED, CANCELLED -> false;
        };
    }

    /** Whether something can still be spoken of at it. */
    public boolean mayTakeTopics() {
        return isAhead() || state() == CommissionState.OPEN;
    }

    /** SHA-256 of the guest list as it stands, to be given back with her act. */
    public String listHash() {
        return GuestListHash.of(id, guests.guests());
    }

    public boolean isInvited(@Nullable UUID guest) {
        return invitations.stream().anyMatch(one -> Objects.equals(one.guest(), guest) && isForItsMoment(one));
    }

    /** An invitation for another day or hour invites to nothing, not even when day and hour turn back afterwards. */
    public boolean isForItsMoment(Invitation invitation) {
        return invitation.forDate().equals(plan.date())
                && !invitation.recordedAt().isBefore(dateSetAt);
    }

    /** Whether its day and hour, as they are now, had been said by that day: nothing that left before can name them. */
    public boolean wasSetOn(LocalDate day, ZoneId zone) {
        return !day.isBefore(LocalDate.ofInstant(dateSetAt, zone));
    }

    /** Whether it is written down already, to the day and the manner. */
    public boolean holds(Invitation sent) {
        return invitations.stream().anyMatch(one -> isForItsMoment(one) && one.isAgain(sent));
    }

    /** Whether it is written down already, with its manner. */
    public boolean holds(CharterAcceptance accepted) {
        return acceptances.stream()
                .anyMatch(one -> one.guest().equals(accepted.guest())
                        && one.textHash().equals(accepted.textHash())
                        && one.manner() == accepted.manner());
    }

    /** Whether she agreed to late invitations since day and hour were said last. */
    public boolean agreedToLate() {
        return herPart.agreedToLate(plan.date(), dateSetAt);
    }

    private boolean everybodyInvited() {
        return isInvited(null) && guests.guests().stream().allMatch(guest -> isInvited(guest.id()));
    }

    public boolean hasAccepted(UUID guest, String textHash) {
        return acceptances.stream()
                .anyMatch(one -> one.guest().equals(guest) && one.textHash().equals(textHash));
    }

    /** Another day or hour: what she said of being there without coming herself was said of the one before. */
    public Commission with(Plan other, Instant now) {
        boolean sameMoment = plan.sameMoment(other);
        return new Commission(
                id,
                caseId,
                person,
                other,
                sameMoment ? dateSetAt : now,
                guests,
                sameMoment ? herPart : herPart.forAnotherMoment(),
                invitations,
                acceptances,
                course,
                version);
    }

    public Commission with(GuestList others) {
        return new Commission(
                id, caseId, person, plan, dateSetAt, others, herPart, invitations, acceptances, course, version);
    }

    public Commission with(HerPart said) {
        return new Commission(
                id, caseId, person, plan, dateSetAt, guests, said, invitations, acceptances, course, version);
    }

    public Commission with(Course next) {
        return new Commission(
                id, caseId, person, plan, dateSetAt, guests, herPart, invitations, acceptances, next, version);
    }

    /** Whoever says it again about the same letter says it anew. */
    public Commission with(Invitation sent) {
        return new Commission(
                id,
                caseId,
                person,
                plan,
                dateSetAt,
                guests,
                herPart,
                Stream.concat(
                                invitations.stream().filter(one -> !(isForItsMoment(one) && one.saysTheSame(sent))),
                                Stream.of(sent))
                        .toList(),
                acceptances,
                course,
                version);
    }

    /** Somebody who accepts again says it anew. */
    public Commission with(CharterAcceptance accepted) {
        return new Commission(
                id,
                caseId,
                person,
                plan,
                dateSetAt,
                guests,
                herPart,
                invitations,
                Stream.concat(
                                acceptances.stream().filter(one -> !one.guest().equals(accepted.guest())),
                                Stream.of(accepted))
                        .toList(),
                course,
                version);
    }
}
