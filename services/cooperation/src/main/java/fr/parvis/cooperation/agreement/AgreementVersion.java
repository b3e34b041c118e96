package fr.parvis.cooperation.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agreement. Once all parties signed, it never changes again.
 *
 * @param number from 1
 * @param signedOn day of the last signature; absent while one is missing
 */
public record AgreementVersion(
        int number,
        AgreementContent content,
        List<AgreementSignature> signatures,
        @Nullable LocalDate signedOn) {

    public AgreementVersion {
        signatures = List.copyOf(signatures);
    }

    static AgreementVersion draft(int number, AgreementContent content) {
        return new AgreementVersion(number, content, List.of(), null);
    }

    public boolean isOpen() {
        return signedOn == null;
    }

    /** A text nobody signed yet as it now reads. */
    AgreementVersion rewritten(AgreementContent written) {
        return draft(number, written);
    }

    boolean isSignedBy(String party) {
        return signatures.stream().anyMatch(given -> given.party().equals(party));
    }

    AgreementVersion with(AgreementSignature signature) {
        List<AgreementSignature> all = new ArrayList<>(signatures);
        all.add(signature);
        LocalDate last = all.stream()
                .map(AgreementSignature::signedOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new AgreementVersion(
                number, content, all, all.size() == content.parties().size() ? last : null);
    }

    /** Whether all signed and its first day has come; no version applies before the day of its last signature. */
    boolean hasBegun(LocalDate day) {
        LocalDate signed = signedOn;
        LocalDate starts = content.header().term().startsOn();
        return signed != null && !day.isBefore(signed) && (starts == null || !day.isBefore(starts));
    }

    boolean isOver(LocalDate day) {
        LocalDate until = content.header().term().until();
        return until != null && day.isAfter(until);
    }
}
