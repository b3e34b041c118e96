package fr.parvis.facilitation.decision.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionType;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.commission.Guest;
import fr.parvis.facilitation.commission.GuestRole;
import fr.parvis.facilitation.decision.DecisionRecord;
import fr.parvis.facilitation.decision.DecisionRecord.PaperFiling;
import fr.parvis.facilitation.decision.DecisionState;
import fr.parvis.facilitation.decision.WholeRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record with everything a document is printed from; her name, her address and the names of children that document takes from
 * persons.
 *
 * @param contentHash of the text as it stands, to be given back by whoever says that it is complete or signs it
 * @param supersedes the valid record it corrects
 * @param entries in the order of the form
 * @param signatories guests who sign beside her: those who were there
 * @param signatures in the order in which they came, those that stand no more included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionRecordResponse(
        UUID id,
        UUID caseId,
        int number,
        @Nullable UUID supersedes,
        DecisionState state,
        String contentHash,
        HeldMeeting meeting,
        List<DecisionEntryResponse> entries,
        List<RecordGuest> signatories,
        List<SignatureResponse> signatures,
        String startedBy,
        Instant startedAt,
        @Nullable Instant readiedAt,
        @Nullable Instant validAt,
        @Nullable Filing paperFiling) {

    /**
     * The commission it is of.
     *
     * @param nextOn absent until it is closed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record HeldMeeting(
            UUID commissionId,
            CommissionType type,
            LocalDate date,
            List<RecordGuest> invited,
            @Nullable LocalDate nextOn) {}

    /** Somebody on her guest list. */
    public record RecordGuest(UUID guestId, GuestRole role, String name, String organisation) {

        static RecordGuest of(Guest guest) {
            return new RecordGuest(guest.id(), guest.role(), guest.name(), guest.organisation());
        }
    }

    /** Where the signed paper lies. */
    public record Filing(LocalDate filedOn, String place, String notedBy, Instant notedAt) {}

    static DecisionRecordResponse of(WholeRecord whole) {
        DecisionRecord record = whole.record();
        return new DecisionRecordResponse(
                record.id(),
                record.caseId().value(),
                record.number(),
                record.supersedes(),
                record.state(),
                whole.hash(),
                meeting(whole.commission()),
                whole.entries().stream().map(DecisionEntryResponse::of).toList(),
                whole.signatories().stream().map(RecordGuest::of).toList(),
                whole.signatures().stream().map(SignatureResponse::of).toList(),
                record.started().by(),
                record.started().at(),
                record.readied() == null ? null : record.readied().at(),
                record.validAt(),
                filing(record.filing()));
    }

    private static HeldMeeting meeting(Commission commission) {
        Course.Closing closing = commission.course().closing();
        return new HeldMeeting(
                commission.id(),
                commission.plan().type(),
                commission.plan().date(),
                commission.guests().guests().stream().map(RecordGuest::of).toList(),
                closing == null ? null : closing.nextOn());
    }

    private static @Nullable Filing filing(@Nullable PaperFiling filing) {
        return filing == null
                ? null
                : new Filing(
                        filing.filedOn(),
                        filing.place(),
                        filing.noted().by(),
                        filing.noted().at());
    }
}
