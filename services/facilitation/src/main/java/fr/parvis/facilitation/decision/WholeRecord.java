package fr.parvis.facilitation.decision;

import fr.parvis.commons.crypto.Hashes;
import fr.parvis.facilitation.act.ActAnswer;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.commission.Commission;
import fr.parvis.facilitation.commission.CommissionState;
import fr.parvis.facilitation.commission.Course;
import fr.parvis.facilitation.commission.Guest;
import fr.parvis.facilitation.decision.DecisionRecord.Mark;
import fr.parvis.facilitation.decision.DecisionSignature.Ended;
import fr.parvis.facilitation.decision.DecisionSignature.SignatureEndReason;
import fr.parvis.facilitation.refusal.BrokenRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record with all that stands on it: everything a document is printed from, and everything the rules of its signatures need.
 *
 * @param entries in the order of the form, then in that in which they were added
 * @param signatures in the order in which they came, ended ones included
 */
public record WholeRecord(
        DecisionRecord record, Commission commission, List<DecisionEntry> entries, List<DecisionSignature> signatures)
        implements OfCase {

    private static final Comparator<DecisionEntry> FORM_ORDER = Comparator.comparing(
                    (DecisionEntry entry) -> entry.content().kind())
            .thenComparingLong(DecisionEntry::recorded);

    public WholeRecord {
        entries = entries.stream().sorted(FORM_ORDER).toList();
        signatures = List.copyOf(signatures);
    }

    @Override
    public CaseId caseId() {
        return record.caseId();
    }

    /** SHA-256 of the canonical text of the record and of what the meeting was, 64 lower-case hexadecimal digits. */
    public String hash() {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("record", record.id().toString());
        text.put("meeting", meeting());
        for (EntryKind kind : EntryKind.values()) {
            text.put(
                    kind.name(),
                    entries.stream()
                            .map(DecisionEntry::content)
                            .filter(content -> content.kind() == kind)
                            .map(EntryContent::canonical)
                            .toList());
        }
        return Hashes.sha256Hex(CanonicalJson.of(text));
    }

    private Map<String, Object> meeting() {
        Course.Closing closing = commission.course().closing();
        return Map.of(
                "date",
                commission.plan().date().toString(),
                "nextOn",
                closing == null ? "" : closing.nextOn().toString(),
                "invited",
                commission.guests().guests().stream()
                        .map(guest -> Map.of(
                                "role",
                                guest.role().name(),
                                "name",
                                guest.name(),
                                "organisation",
                                guest.organisation()))
                        .toList());
    }

    /** Everybody who signs beside her: who was there, according to the attendance sheet. */
    public List<Guest> signatories() {
        Course.Opening opening = commission.course().opening();
        return opening == null
                ? List.of()
                : commission.guests().guests().stream()
                        .filter(guest -> opening.presentGuests().contains(guest.id()))
                        .toList();
    }

    /** What is missing before anybody can sign; empty when nothing is. */
    public List<BrokenRule> missing() {
        List<BrokenRule> missing = new ArrayList<>();
        if (commission.state() != CommissionState.CLOSED) {
            missing.add(new BrokenRule("commissionId", "meeting-is-over"));
        }
        if (entries.stream().noneMatch(entry -> entry.content().kind() == EntryKind.OBJECTIVE)) {
            missing.add(new BrokenRule("objectives", "something-decided"));
        }
        return List.copyOf(missing);
    }

    /** Another text: every signature under the one before ends, and it has to be said anew that it is complete. */
    public WholeRecord typed(List<DecisionEntry> others, Ended end) {
        WholeRecord next = new WholeRecord(record, commission, others, endAll(end));
        return next.with(record.typed(next.hash()));
    }

    /** Its text is complete. */
    public WholeRecord readied(Mark mark) {
        return with(record.readied(hash(), mark));
    }

    /**
     * Somebody said something to this text; what the same signatory said before ends.
     *
     * @throws IllegalArgumentException when it was said to another text
     */
    public WholeRecord signed(DecisionSignature signature) {
        if (!signature.contentHash().equals(record.contentHash())) {
            throw new IllegalArgumentException("signed another text");
        }
        Ended anew = new Ended(SignatureEndReason.SAID_ANEW, signature.recordedBy(), signature.recordedAt());
        List<DecisionSignature> all = Stream.concat(
                        signatures.stream()
                                .map(one -> one.isStanding() && one.isOf(signature.guest()) ? one.ended(anew) : one),
                        Stream.of(signature))
                .toList();
        WholeRecord next = new WholeRecord(record, commission, entries, all);
        return next.with(next.settled(signature));
    }

    private DecisionRecord settled(DecisionSignature last) {
        Course.Closing closing = commission.course().closing();
        if (says(null, ActAnswer.NO)) {
            return record.in(DecisionState.CONTESTED);
        }
        boolean everybody =
                says(null, ActAnswer.YES) && signatories().stream().allMatch(guest -> says(guest.id(), ActAnswer.YES));
        if (everybody && closing != null) {
            return record.validated(last.recordedAt(), closing.nextOn());
        }
        boolean somebody = signatures.stream().anyMatch(one -> one.isStanding() && one.answer() == ActAnswer.YES);
        return record.in(somebody ? DecisionState.PARTLY_SIGNED : DecisionState.READY_TO_SIGN);
    }

    /** Whether that is what they last said to this text; null asks for her. */
    public boolean says(@Nullable UUID signatory, ActAnswer answer) {
        return signatures.stream().anyMatch(one -> one.isStanding() && one.isOf(signatory) && one.answer() == answer);
    }

    /** As {@link #says(UUID, ActAnswer)}, with the same reservations. */
    public boolean says(@Nullable UUID signatory, ActAnswer answer, String reservations) {
        return signatures.stream()
                .anyMatch(one -> one.isStanding()
                        && one.isOf(signatory)
                        && one.answer() == answer
                        && one.reservations().equals(reservations));
    }

    /** Whether it is written down already, to the day, the paper and the reservations. */
    public boolean holds(DecisionSignature signature) {
        return says(signature.guest(), signature.answer(), signature.reservations())
                && signatures.stream()
                        .anyMatch(one -> one.isStanding()
                                && one.isOf(signature.guest())
                                && one.signedOn().equals(signature.signedOn())
                                && one.evidence().equals(signature.evidence()));
    }

    public Optional<DecisionEntry> entry(UUID id) {
        return entries.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** All entries, with this one as it reads now. */
    public List<DecisionEntry> entriesWith(DecisionEntry changed) {
        return entries.stream()
                .map(one -> one.id().equals(changed.id()) ? changed : one)
                .toList();
    }

    public List<DecisionEntry> entriesWithout(DecisionEntry gone) {
        return entries.stream().filter(one -> !one.id().equals(gone.id())).toList();
    }

    private List<DecisionSignature> endAll(Ended end) {
        return signatures.stream()
                .map(one -> one.isStanding() ? one.ended(end) : one)
                .toList();
    }

    public WholeRecord with(DecisionRecord other) {
        return new WholeRecord(other, commission, entries, signatures);
    }
}
