package fr.parvis.persons.locker.persistence;

import static java.util.Objects.requireNonNull;

import fr.parvis.persons.locker.Share;
import fr.parvis.persons.locker.Share.Given;
import fr.parvis.persons.locker.ShareRecipient;
import fr.parvis.persons.locker.ShareRecipient.Facilitator;
import fr.parvis.persons.locker.ShareRecipient.Member;
import fr.parvis.persons.locker.ShareRecipient.Structure;
import fr.parvis.persons.locker.Transmission;
import org.jspecify.annotations.Nullable;

/** Turns shares into rows and back; one kind of recipient, one column. */
final class ShareRows {

    private ShareRows() {}

    static LockerShareRow write(Share share, byte @Nullable [] why) {
        LockerShareRow row = new LockerShareRow();
        row.id = share.id();
        row.documentId = share.documentId();
        row.personId = share.personId();
        row.until = share.until();
        row.givenByAct = share.given().actId();
        row.givenAt = share.given().at();
        row.why = why;
        row.endedByAct = share.endedByActId();
        switch (share.recipient()) {
            case Facilitator beside -> row.facilitatorSubject = beside.subject();
            case Member member -> row.memberId = member.memberId();
            case Structure structure -> {
                row.organisation = structure.organisation();
                row.roleInStructure = structure.roleInStructure();
            }
        }
        return row;
    }

    static Share read(LockerShareRow row, @Nullable Transmission why) {
        return new Share(
                row.id,
                row.documentId,
                row.personId,
                recipient(row),
                row.until,
                new Given(row.givenByAct, row.givenAt),
                why,
                row.endedByAct);
    }

    private static ShareRecipient recipient(LockerShareRow row) {
        if (row.facilitatorSubject != null) {
            return new Facilitator(row.facilitatorSubject);
        }
        return row.memberId == null
                ? new Structure(requireNonNull(row.organisation), row.roleInStructure)
                : new Member(row.memberId);
    }
}
