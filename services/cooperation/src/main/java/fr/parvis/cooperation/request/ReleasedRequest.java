package fr.parvis.cooperation.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request a person released to one Communauté 360: exactly what she selected and confirmed (FAC-25). Nothing here can be changed on this side.
 *
 * @param organisation the recipient
 * @param personReference how this recipient alone names her
 * @param receivedOn day it arrived, by our own clock
 * @param wishedAnswerOn absent: she named no day
 */
public record ReleasedRequest(
        UUID handle,
        String organisation,
        UUID personReference,
        List<RequestItem> items,
        LocalDate receivedOn,
        @Nullable LocalDate wishedAnswerOn) {

    public ReleasedRequest {
        items = List.copyOf(items);
    }
}
