package fr.parvis.gateway.world;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Judges values by the schemas of one description. Formats count, and so does a field that no schema names (rest-conventions.md: 400). */
public final class Shapes {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final Map<String, Object> named = new LinkedHashMap<>();
    private final Map<String, JsonSchema> known = new ConcurrentHashMap<>();

    public Shapes(Api api) {
        api.schemas().forEach((name, schema) -> named.put(name, closed(schema)));
    }

    /** Whether a whole JSON text is what the schema says. */
    public boolean allow(Map<String, Object> schema, String json) {
        return known.computeIfAbsent(new JsonObject(schema).encode(), this::read)
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }

    private JsonSchema read(String schema) {
        JsonObject whole =
                new JsonObject(schema).put("components", new JsonObject().put("schemas", new JsonObject(named)));
        return FACTORY.getSchema(whole.encode(), InputFormat.JSON, CONFIG);
    }

    private static Object closed(Object node) {
        if (!(node instanceof Map<?, ?> map)) {
            return node;
        }
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), closed(value)));
        if (copy.containsKey("properties") && "object".equals(copy.get("type"))) {
            copy.put("additionalProperties", false);
        }
        return copy;
    }
}
