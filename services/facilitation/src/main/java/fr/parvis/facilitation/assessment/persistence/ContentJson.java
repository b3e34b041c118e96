package fr.parvis.facilitation.assessment.persistence;

import fr.parvis.facilitation.assessment.Assessment.Conditions;
import fr.parvis.facilitation.assessment.Assessment.Content;
import io.vertx.core.json.JsonObject;

/** What an assessment says as the one text that is sealed; what is absent is null. */
final class ContentJson {

    private ContentJson() {}

    static String write(Content content) {
        return new JsonObject()
                .put("author", content.author())
                .put("context", content.conditions().context())
                .put("assessor", content.conditions().assessor())
                .put("tools", content.conditions().tools())
                .put("environmentEffect", content.environmentEffect())
                .put("result", content.result())
                .put("mdphEvaluation", content.mdphEvaluation())
                .encode();
    }

    static Content read(String text) {
        JsonObject json = new JsonObject(text);
        return new Content(
                json.getString("author"),
                new Conditions(json.getString("context"), json.getString("assessor"), json.getString("tools")),
                json.getString("environmentEffect"),
                json.getString("result"),
                json.getString("mdphEvaluation"));
    }
}
