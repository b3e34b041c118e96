package fr.parvis.cooperation.request.rest;

import fr.parvis.cooperation.disclosure.rest.HiddenPart;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request released to one Communauté 360. Either {@code content} or {@code hidden} is there.
 *
 * @param visibleUntil last day she lets it be read
 * @param acknowledgeBy day the protocol in force asks for; absent without such a protocol
 */
public record ReleasedRequestResponse(
        UUID handle,
        String organisation,
        LocalDate receivedOn,
        LocalDate visibleUntil,
        @Nullable LocalDate acknowledgeBy,
        @Nullable LocalDate acknowledgedOn,
        @Nullable LocalDate expectedAnswerOn,
        @Nullable RequestContentPart content,
        @Nullable HiddenPart hidden) {}
