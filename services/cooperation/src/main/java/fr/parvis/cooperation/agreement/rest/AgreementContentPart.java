package fr.parvis.cooperation.agreement.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one version of an agreement says.
 *
 * @param parties {@code carrier} among them
 * @param commitments compulsory but for a cooperation convention, which says it in its elements
 * @param elements the sixteen elements of a cooperation convention; one that is not given is missing
 * @param points of a partnership charter
 * @param pilots of a partnership charter; preferably two
 */
public record AgreementContentPart(
        @NotNull @Valid AgreementHeaderPart header,
        @NotNull @Size(min = 2, max = 20) List<@Valid @NotNull AgreementPartyPart> parties,
        @Nullable @Size(max = 10000) String commitments,
        @NotNull @Size(max = 16) List<@Valid @NotNull ElementPart> elements,
        @NotNull @Size(max = 40) List<@Valid @NotNull CharterPointPart> points,
        @NotNull @Size(max = 2) List<@Valid @NotNull PilotPart> pilots) {}
