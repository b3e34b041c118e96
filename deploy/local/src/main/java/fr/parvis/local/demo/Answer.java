package fr.parvis.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;

/**
 * What an API answered.
 *
 * @param body JSON, one text where it is another format, or a missing node where there was none
 */
record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** The text at a JSON pointer such as {@code /items/0/handle}. */
    String text(String pointer) {
        JsonNode node = body.at(pointer);
        if (node instanceof MissingNode) {
            throw new UnexpectedAnswer("no " + pointer + " in the answer " + status + " " + summary());
        }
        return node.asText();
    }

    /** Goes on only with this status. */
    Answer require(int expected) {
        if (status != expected) {
            throw new UnexpectedAnswer("expected " + expected + ", got " + status + " " + summary());
        }
        return this;
    }

    /** The entity tag, for a later If-Match. */
    String entityTag() {
        return headers.firstValue("ETag").orElseThrow(() -> new UnexpectedAnswer("no ETag in the answer " + status));
    }

    String summary() {
        String text = body.toString();
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
