package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.AgreementKind;
import fr.parvis.cooperation.agreement.AgreementState;
import fr.parvis.cooperation.agreement.VersionState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement and those of its versions in which the caller's party stands.
 *
 * @param title of the last of these versions
 * @param nextReviewOn day by which the parties meet; absent until a version is signed
 * @param reviewDue whether that day has come
 */
public record AgreementResponse(
        UUID id,
        String antenna,
        AgreementKind kind,
        AgreementState state,
        String title,
        List<AgreementPartyPart> parties,
        LocalDate draftedOn,
        @Nullable LocalDate nextReviewOn,
        boolean reviewDue,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        List<VersionLine> versions) {

    /** One version in short. */
    public record VersionLine(
            int number,
            VersionState state,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate until) {}
}
