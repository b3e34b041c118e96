package fr.parvis.cooperation.response.rest;

import fr.parvis.cooperation.response.Response;
import fr.parvis.cooperation.response.ResponseStatus;
import java.util.UUID;

/** What proposing or updating answers: no text, so that an answer kept for replay holds none. */
public record ResponseReceipt(UUID handle, UUID requestHandle, ResponseStatus status) {

    static ResponseReceipt of(Response response) {
        return new ResponseReceipt(response.handle(), response.request(), response.status());
    }
}
