package fr.parvis.cooperation.request;

import fr.parvis.cooperation.confidential.SealedText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request as it crossed; its text is still sealed to this side. */
public record SealedRequest(
        UUID handle,
        String organisation,
        UUID personReference,
        List<RequestItem> items,
        @Nullable LocalDate wishedAnswerOn,
        SealedText text) {

    public SealedRequest {
        items = List.copyOf(items);
    }

    public ReleasedRequest received(LocalDate day) {
        return new ReleasedRequest(handle, organisation, personReference, items, day, wishedAnswerOn);
    }
}
