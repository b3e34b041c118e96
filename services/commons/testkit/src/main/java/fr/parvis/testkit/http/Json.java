package fr.parvis.testkit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** JSON written and read as REST Assured would. */
final class Json {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().findAndRegisterModules().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final BigDecimal LARGEST_FLOAT = BigDecimal.valueOf(Float.MAX_VALUE);

    private Json() {}

    /** Sent as its text, not as JSON. */
    static boolean isPlain(Object content) {
        return content instanceof CharSequence
                || content instanceof Number
                || content instanceof Boolean
                || content instanceof Enum<?>
                || content instanceof UUID;
    }

    static byte[] bytes(Object content) {
        try {
            return isPlain(content)
                    ? content.toString().getBytes(StandardCharsets.UTF_8)
                    : MAPPER.writeValueAsBytes(content);
        } catch (JsonProcessingException unfit) {
            throw new IllegalArgumentException("cannot be sent as JSON: " + content, unfit);
        }
    }

    /** Maps, lists, texts, {@code Integer}, {@code Long}, {@code Float} or {@code Double}. */
    static @Nullable Object read(String text) {
        try {
            return likeRestAssured(MAPPER.readValue(text, Object.class));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("this is no JSON: " + text, unreadable);
        }
    }

    private static @Nullable Object likeRestAssured(@Nullable Object value) {
        return switch (value) {
            case BigDecimal number when number.abs().compareTo(LARGEST_FLOAT) > 0 -> number.doubleValue();
            case BigDecimal number -> number.floatValue();
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> read = new LinkedHashMap<>();
                map.forEach((name, content) -> read.put(name, likeRestAssured(content)));
                yield read;
            }
            case List<?> list -> {
                List<@Nullable Object> read = new ArrayList<>();
                list.forEach(content -> read.add(likeRestAssured(content)));
                yield read;
            }
            case null, default -> value;
        };
    }
}
