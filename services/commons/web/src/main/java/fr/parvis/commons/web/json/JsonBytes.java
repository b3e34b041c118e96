package fr.parvis.commons.web.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes a record as UTF-8 JSON before it is encrypted, and reads it again. A field that the record no longer has is passed over and a field that is
 * new to it is null: what was stored by an earlier version stays readable.
 */
@Singleton
public final class JsonBytes {

    private final ObjectMapper mapper;

    JsonBytes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Writes one value.
     *
     * @throws IllegalStateException if its type is none that JSON can hold; a mistake in the program, never in the data
     */
    public byte[] write(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException unwritable) {
            // Its message would quote what was being written.
            throw new IllegalStateException(value.getClass().getName() + " is not JSON");
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws UncheckedIOException if the bytes are damaged, or a value in them is none its field may have
     */
    public <T> T read(byte[] bytes, Class<T> type) {
        try {
            return mapper.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(bytes);
        } catch (IOException damaged) {
            throw new UncheckedIOException(
                    new IOException("stored " + type.getName() + " cannot be read: " + damaged.getClass()));
        }
    }
}
