package fr.parvis.commons.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads texts a database can keep: PostgreSQL refuses U+0000 in any text, and nobody writes it. */
final class StorableText extends StringDeserializer {

    private static final char NUL = 0;

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        @Nullable String text = super.deserialize(parser, context);
        if (text != null && text.indexOf(NUL) >= 0) {
            throw JsonMappingException.from(parser, "a text holds U+0000");
        }
        return text;
    }
}
