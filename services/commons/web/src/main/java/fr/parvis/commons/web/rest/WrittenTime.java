package fr.parvis.commons.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/**
 * A date or time as ISO 8601 writes it, and nothing else: the library also reads numbers of days or seconds, lists of numbers,
 * and a time where a date is asked for, whose day would then be that of another zone.
 */
final class WrittenTime<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<String, T> parse;

    WrittenTime(Class<T> type, Function<String, T> parse) {
        super(type);
        this.type = type;
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        try {
            return parse.apply(parser.getText());
        } catch (DateTimeException unreadable) {
            return type.cast(context.handleWeirdStringValue(type, parser.getText(), "not as ISO 8601 writes it"));
        }
    }
}
