package fr.parvis.data.demo.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param call method and path, for messages
 * @param entityTag empty when there is none
 */
record Answer(String call, int status, String entityTag, JsonNode body) {

    private static final int SHOWN = 400;

    /** Goes on only with a status below 300. */
    Answer require() {
        if (status >= 300) {
            throw new LoadException(call + " answered " + status + " " + problem() + ".");
        }
        return this;
    }

    String text(String pointer) {
        var node = body.at(pointer);
        if (node.isMissingNode() || node.isNull()) {
            throw new LoadException(call + " answered " + status + " without " + pointer + ".");
        }
        return node.asText();
    }

    private String problem() {
        var words = body.path("detail").asText(body.path("title").asText("")) + " " + body.path("errors");
        var said = words.length() <= SHOWN ? words.strip() : words.substring(0, SHOWN) + "…";
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }
}
