package fr.parvis.commons.web.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A date or time as ISO 8601 writes it, and nothing else: the library also reads numbers of days or seconds, lists of numbers,
 * and a time where a date is asked for, whose day would then be that of another zone. Of the years of {@link #FIRST} to
 * {@link #LAST} only: nothing here happens in others, and a database reads back another day of a year before the first.
 */
final class WrittenTime<T> extends StdDeserializer<T> {

    static final int FIRST = 1850;
    static final int LAST = 2199;

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<String, T> parse;
    private final transient ToIntFunction<T> year;

    WrittenTime(Class<T> type, Function<String, T> parse, ToIntFunction<T> year) {
        super(type);
        this.type = type;
        this.parse = parse;
        this.year = year;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        T time;
        try {
            time = parse.apply(parser.getText());
        } catch (DateTimeException unreadable) {
            return type.cast(context.handleWeirdStringValue(type, parser.getText(), "not as ISO 8601 writes it"));
        }
        int written = year.applyAsInt(time);
        if (written < FIRST || written > LAST) {
            throw new OtherCentury(parser);
        }
        return time;
    }

    /** A year nobody can mean. */
    static final class OtherCentury extends JsonMappingException {

        private static final long serialVersionUID = 1L;

        OtherCentury(JsonParser parser) {
            super(parser, "a year out of range");
        }
    }
}
