package fr.parvis.commons.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A date or time as ISO 8601 writes it: not as a number of days or seconds, nor as a list of numbers, which the library reads as well. */
final class WrittenTime<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<T> written;

    WrittenTime(JsonDeserializer<T> written) {
        super(written.handledType());
        this.written = written;
    }

    @Override
    @SuppressWarnings("unchecked") // the type handled is the one that is read
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.hasToken(JsonToken.VALUE_STRING)
                ? written.deserialize(parser, context)
                : (T) context.handleUnexpectedToken(handledType(), parser);
    }
}
