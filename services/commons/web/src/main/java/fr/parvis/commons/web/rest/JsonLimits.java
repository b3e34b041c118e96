package fr.parvis.commons.web.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Reads JSON strictly: nothing unknown, nothing twice, nothing converted behind the client's back, nothing endless, nothing a database refuses. */
@Singleton
class JsonLimits implements ObjectMapperCustomizer {

    /** Characters of one text; the longest field of ours is a person's own words. */
    static final int MAX_STRING = 100_000;

    private static final int MAX_DEPTH = 32;
    private static final int MAX_NUMBER = 64;

    /** After the framework has added its own modules: the last one to name a type reads it. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(MAX_STRING)
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(MAX_NUMBER)
                        .build());
        mapper.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
        mapper.configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature(), false);
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
        mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true);
        mapper.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
        for (CoercionInputShape scalar :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            mapper.coercionConfigFor(LogicalType.Textual).setCoercion(scalar, CoercionAction.Fail);
        }
        readAsUtf8(mapper.getFactory());
        mapper.registerModule(new SimpleModule("strict")
                .addDeserializer(String.class, new StorableText())
                .addDeserializer(
                        LocalDate.class, new WrittenTime<>(LocalDate.class, LocalDate::parse, LocalDate::getYear))
                .addDeserializer(Instant.class, new WrittenTime<>(Instant.class, JsonLimits::instant, JsonLimits::year))
                .addDeserializer(
                        OffsetDateTime.class,
                        new WrittenTime<>(OffsetDateTime.class, OffsetDateTime::parse, OffsetDateTime::getYear)));
        mapper.setConfig(mapper.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    }

    /** With its offset, as every time of ours is written; {@code Instant.parse} alone would want UTC. */
    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static int year(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).getYear();
    }

    /** UTF-8 it is (RFC 8259 §8.1): a guess at another encoding would read what a proxy on the way has read otherwise. */
    @SuppressWarnings(
            "deprecation") // the builder that replaces it makes a new factory, and the mapper's cannot be exchanged
    private static void readAsUtf8(JsonFactory factory) {
        factory.disable(JsonFactory.Feature.CHARSET_DETECTION);
    }
}
