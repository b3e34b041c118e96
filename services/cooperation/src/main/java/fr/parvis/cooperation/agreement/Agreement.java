package fr.parvis.cooperation.agreement;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of the carrier with its partners, as a row of versions (COO-14 to COO-19). At most the last one is open; nothing signed is changed.
 *
 * @param nextReviewOn day by which the parties meet; absent until a version is signed
 * @param ending absent: not ended
 * @param version version of the stored state, for concurrent changes
 */
public record Agreement(
        UUID id,
        String antenna,
        AgreementKind kind,
        LocalDate draftedOn,
        List<AgreementVersion> versions,
        @Nullable LocalDate nextReviewOn,
        @Nullable Ending ending,
        int version) {

    public Agreement {
        versions = List.copyOf(versions);
    }

    /**
     * A first draft.
     *
     * @throws ProblemException 422 {@code agreement-kind-elsewhere} for a kind this feature does not write
     */
    public static Agreement draft(
            UUID id, String antenna, AgreementKind kind, LocalDate today, AgreementContent content) {
        if (!kind.isWrittenHere()) {
            throw Problems.refused(AgreementProblem.AGREEMENT_KIND_ELSEWHERE, "kind", "kind-elsewhere");
        }
        content.requireForm();
        return new Agreement(id, antenna, kind, today, List.of(AgreementVersion.draft(1, content)), null, null, 0);
    }

    public AgreementVersion latest() {
        return versions.getLast();
    }

    public Optional<AgreementVersion> number(int number) {
        return versions.stream().filter(one -> one.number() == number).findFirst();
    }

    /** Whether that party stands in any of its versions. */
    public boolean concerns(String party) {
        return versions.stream().anyMatch(one -> one.content().party(party).isPresent());
    }

    public String contentHash(AgreementVersion one) {
        return AgreementText.hash(id, kind, one.number(), one.content());
    }

    /** The version that applies or last applied on that day. */
    public Optional<AgreementVersion> begun(LocalDate day) {
        return versions.stream().filter(one -> one.hasBegun(day)).reduce((_, later) -> later);
    }

    public AgreementState state(LocalDate day) {
        if (ending != null) {
            return AgreementState.ENDED;
        }
        Optional<AgreementVersion> begun = begun(day);
        if (begun.isPresent()) {
            return begun.get().isOver(day) ? AgreementState.EXPIRED : AgreementState.IN_FORCE;
        }
        return versions.getFirst().isOpen() ? AgreementState.DRAFT : AgreementState.SIGNED;
    }

    public VersionState state(AgreementVersion one, LocalDate day) {
        int applying = begun(day).map(AgreementVersion::number).orElse(0);
        if (ending != null) {
            return one.number() < applying ? VersionState.REPLACED : VersionState.ENDED;
        }
        if (one.isOpen()) {
            return VersionState.DRAFT;
        }
        if (one.number() != applying) {
            return one.number() < applying ? VersionState.REPLACED : VersionState.SIGNED;
        }
        return one.isOver(day) ? VersionState.EXPIRED : VersionState.IN_FORCE;
    }

    /** Whether the parties should have met by that day (COO-19). */
    public boolean isReviewDue(LocalDate day) {
        return ending == null && nextReviewOn != null && !day.isBefore(nextReviewOn);
    }

    /** Writes the open version anew; signatures given before are void. */
    public Agreement write(AgreementContent content) {
        AgreementVersion open = requireOpen();
        content.requireForm();
        requireSignedParties(content);
        return withLatest(open.rewritten(content), nextReviewOn);
    }

    /** Opens the next version as a copy of the last one; with a later last day it renews the agreement. */
    public Agreement openVersion(@Nullable LocalDate until) {
        requireNotEnded();
        AgreementVersion last = latest();
        if (last.isOpen()) {
            throw new ProblemException(AgreementProblem.AGREEMENT_VERSION_OPEN);
        }
        AgreementContent copied =
                until == null ? last.content() : last.content().until(until);
        List<AgreementVersion> more = new ArrayList<>(versions);
        more.add(AgreementVersion.draft(last.number() + 1, copied));
        return with(more, nextReviewOn, ending);
    }

    /**
     * Takes a party's signature; the last one closes the text.
     *
     * @param withoutContacts parties with too few contacts (COO-19)
     * @param reviews how the next review is found
     * @param today what has to be complete is judged on, whatever day stands on a paper
     */
    public Agreement sign(
            AgreementSignature signature, List<String> withoutContacts, ReviewRhythm reviews, LocalDate today) {
        AgreementVersion open = requireOpen();
        requireComplete(open, withoutContacts, today);
        if (!signature.contentHash().equals(contentHash(open))) {
            throw new ProblemException(AgreementProblem.AGREEMENT_TEXT_CHANGED);
        }
        if (open.isSignedBy(signature.party())) {
            throw new ProblemException(AgreementProblem.AGREEMENT_ALREADY_SIGNED);
        }
        AgreementVersion signed = open.with(signature);
        LocalDate on = signed.signedOn();
        return withLatest(
                signed,
                on == null
                        ? nextReviewOn
                        : reviews.after(on, signed.content().header().term()));
    }

    /** The parties met: the next review counts from that day. */
    public Agreement reviewed(LocalDate heldOn, ReviewRhythm reviews) {
        requireNotEnded();
        AgreementVersion signed = versions.stream()
                .filter(one -> !one.isOpen())
                .reduce((_, later) -> later)
                .orElseThrow(() -> new ProblemException(AgreementProblem.AGREEMENT_NOT_SIGNED));
        LocalDate next = reviews.after(heldOn, signed.content().header().term());
        return with(versions, nextReviewOn == null || next.isAfter(nextReviewOn) ? next : nextReviewOn, ending);
    }

    public Agreement end(Ending end) {
        requireNotEnded();
        return with(versions, nextReviewOn, end);
    }

    /** The same after it was stored. */
    public Agreement next() {
        return new Agreement(id, antenna, kind, draftedOn, versions, nextReviewOn, ending, version + 1);
    }

    /** No party writes another one out of what both signed: a party leaves by ending the agreement. */
    private void requireSignedParties(AgreementContent content) {
        Optional<AgreementVersion> signed =
                versions.stream().filter(one -> !one.isOpen()).reduce((_, later) -> later);
        if (signed.stream()
                .flatMap(one -> one.content().parties().stream())
                .anyMatch(party -> content.party(party.code()).isEmpty())) {
            throw Problems.refused(AgreementProblem.AGREEMENT_FORM, "content.parties", "party-of-the-signed-version");
        }
    }

    private AgreementVersion requireOpen() {
        requireNotEnded();
        if (!latest().isOpen()) {
            throw new ProblemException(AgreementProblem.AGREEMENT_CLOSED);
        }
        return latest();
    }

    public void requireNotEnded() {
        if (ending != null) {
            throw new ProblemException(AgreementProblem.AGREEMENT_ENDED);
        }
    }

    private void requireComplete(AgreementVersion open, List<String> withoutContacts, LocalDate day) {
        List<FieldError> missing = new ArrayList<>(open.content().missing(kind, day));
        withoutContacts.forEach(party -> missing.add(FieldError.of("contacts." + party, "too-few-contacts")));
        if (!missing.isEmpty()) {
            throw new ProblemException(AgreementProblem.AGREEMENT_INCOMPLETE, Map.of(), missing, null);
        }
    }

    private Agreement withLatest(AgreementVersion one, @Nullable LocalDate review) {
        List<AgreementVersion> all = new ArrayList<>(versions);
        all.set(all.size() - 1, one);
        return with(all, review, ending);
    }

    private Agreement with(List<AgreementVersion> all, @Nullable LocalDate review, @Nullable Ending end) {
        return new Agreement(id, antenna, kind, draftedOn, all, review, end, version);
    }

    /**
     * How it ended.
     *
     * @param reason in the words of the party that ended it
     * @param endedBy subject of the account
     */
    public record Ending(LocalDate endedOn, String reason, String endedBy) {}
}
