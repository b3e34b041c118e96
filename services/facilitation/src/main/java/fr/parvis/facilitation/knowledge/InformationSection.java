package fr.parvis.facilitation.knowledge;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.Told;
import fr.parvis.facilitation.sharing.Visibility;
import java.time.Instant;
import java.util.UUID;

/**
 * One part of what may be noted about her, opened by her act (FAC-27). What she did not open does not exist here.
 *
 * @param told what she was told before she opened it last
 * @param decidedAt when she last decided about it; it never goes back
 * @param act the act it rests on
 */
public record InformationSection(
        UUID id,
        CaseId caseId,
        PersonReference person,
        InfoSection section,
        boolean open,
        Visibility visibility,
        Told told,
        Instant decidedAt,
        UUID act,
        long version) {

    /** She always; her facilitator while it is open and she says so. Whoever asks is one of the two already. */
    public boolean readableBy(Participant participant) {
        return participant.is(person)
                || (open && Visibility.readableBy(participant, person).contains(visibility));
    }

    public SectionState stateFor(Participant participant) {
        if (!readableBy(participant)) {
            return SectionState.NOT_SHARED;
        }
        return open ? SectionState.OPEN : SectionState.CLOSED;
    }

    /** Whether opening it so would show it to nobody who does not read it now. */
    public boolean notWidenedBy(Visibility wanted) {
        return open && wanted.isNoWiderThan(visibility);
    }

    public boolean isOpenAs(Visibility wanted, Told wantedTold) {
        return open && visibility == wanted && told.equals(wantedTold);
    }

    public InformationSection opened(Visibility wanted, Told wantedTold, Decided decided) {
        return new InformationSection(
                id, caseId, person, section, true, wanted, wantedTold, later(decided), decided.act(), version);
    }

    public InformationSection closed(Decided decided) {
        return new InformationSection(
                id, caseId, person, section, false, visibility, told, later(decided), decided.act(), version);
    }

    /** A decision of before that was written down late does not make her later one a thing of the past. */
    private Instant later(Decided decided) {
        return decided.at().isAfter(decidedAt) ? decided.at() : decidedAt;
    }
}
