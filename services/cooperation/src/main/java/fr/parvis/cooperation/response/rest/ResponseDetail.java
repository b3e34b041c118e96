package fr.parvis.cooperation.response.rest;

import fr.parvis.cooperation.disclosure.rest.HiddenPart;
import fr.parvis.cooperation.response.ResponseStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A response with what the person chose to say of it. While knowledge of consents is too old, only handles, status and dates are shown.
 *
 * @param answer absent: none yet, or hidden
 * @param coherenceOpinion absent: she keeps it to herself, or hidden
 */
public record ResponseDetail(
        UUID handle,
        UUID requestHandle,
        String organisation,
        @Nullable ResponseStatus status,
        LocalDate proposedOn,
        LocalDate updatedOn,
        @Nullable ResponseContentPart content,
        @Nullable AnswerPart answer,
        @Nullable CoherenceOpinionPart coherenceOpinion,
        @Nullable HiddenPart hidden) {}
