package fr.parvis.facilitation.caseload;

import fr.parvis.facilitation.caseload.CaseOutcome.AlreadySo;
import fr.parvis.facilitation.caseload.CaseOutcome.Changed;
import fr.parvis.facilitation.caseload.CaseOutcome.Refused;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The support of one person by one facilitator, opened by her yes alone (PER-04).
 *
 * @param proposal handle of the proposal she accepted: one yes, one case
 * @param facilitator account subject of the facilitator she chose, absent while she leaves it open
 * @param takenOn whether that facilitator has taken the case on
 * @param paused whether she paused it
 * @param closed whether it is over
 */
public record Case(
        CaseId id,
        UUID proposal,
        PersonReference person,
        @Nullable String facilitator,
        boolean takenOn,
        boolean paused,
        boolean closed,
        Opening opening,
        @Nullable String siteCode,
        long version) {

    public static Case opened(CaseId id, UUID proposal, PersonReference person, Opening opening) {
        return new Case(id, proposal, person, null, false, false, false, opening, null, 0);
    }

    public CaseState state() {
        if (closed) {
            return CaseState.CLOSED;
        }
        if (paused) {
            return CaseState.PAUSED;
        }
        if (facilitator == null) {
            return CaseState.PROPOSED;
        }
        return takenOn ? CaseState.ACTIVE : CaseState.ACCEPTED;
    }

    /** She herself and the facilitator she chose, nobody else. */
    public boolean isVisibleTo(Participant participant) {
        return participant.is(person)
                || (participant.isFacilitator() && participant.subject().equals(facilitator));
    }

    public Case at(@Nullable String site) {
        return new Case(id, proposal, person, facilitator, takenOn, paused, closed, opening, site, version);
    }

    public Case chosen(@Nullable String subject) {
        return with(subject, false, paused, closed);
    }

    public CaseOutcome after(CaseChange change) {
        if (closed) {
            return change instanceof CaseChange.Stopped ? new AlreadySo(this) : new Refused(state());
        }
        return switch (change) {
            case CaseChange.TakenOn() -> whenTakenOn();
            case CaseChange.FacilitatorChosen(String subject) ->
                subject.equals(facilitator) ? new AlreadySo(this) : new Changed(chosen(subject));
            case CaseChange.Paused() ->
                paused ? new AlreadySo(this) : new Changed(with(facilitator, takenOn, true, false));
            case CaseChange.Resumed() ->
                paused ? new Changed(with(facilitator, takenOn, false, false)) : new AlreadySo(this);
            case CaseChange.Stopped() -> new Changed(with(facilitator, takenOn, false, true));
        };
    }

    private CaseOutcome whenTakenOn() {
        return switch (state()) {
            case ACCEPTED -> new Changed(with(facilitator, true, false, false));
            case ACTIVE -> new AlreadySo(this);
            case PROPOSED, PAUSED, CLOSED -> new Refused(state());
        };
    }

    private Case with(@Nullable String newFacilitator, boolean newTakenOn, boolean newPaused, boolean newClosed) {
        return new Case(
                id, proposal, person, newFacilitator, newTakenOn, newPaused, newClosed, opening, siteCode, version);
    }
}
