package fr.parvis.facilitation.intervention.persistence;

import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.intervention.CommonLawAnswer;
import fr.parvis.facilitation.intervention.EarlierVersion;
import fr.parvis.facilitation.intervention.FacilitatorPosture;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.Intervention.Said;
import fr.parvis.facilitation.intervention.InterventionMode;
import fr.parvis.facilitation.intervention.InterventionType;
import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.response.ActorSector;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An earlier version as the one text that is sealed; what is absent is null. */
final class EarlierVersionJson {

    private EarlierVersionJson() {}

    static String write(EarlierVersion version) {
        Said said = version.said();
        return new JsonObject()
                .put("when", when(said.when()))
                .put("kind", kind(said.kind()))
                .put("travel", travel(said.travel()))
                .put(
                        "sectorsMet",
                        new JsonArray(said.sectorsMet().stream()
                                .map(Enum::name)
                                .sorted()
                                .toList()))
                .put(
                        "expression",
                        text(
                                said.linkedExpression() == null
                                        ? null
                                        : said.linkedExpression().value()))
                .put("goal", text(said.linkedGoal()))
                .put("askedByPerson", said.askedByPerson())
                .put("privateNote", said.privateNote())
                .put("commonLaw", text(version.commonLaw()))
                .put("reason", version.reason())
                .encode();
    }

    static EarlierVersion read(int number, Instant correctedAt, String text) {
        JsonObject json = new JsonObject(text);
        Said said = new Said(
                when(json.getJsonObject("when")),
                kind(json.getJsonObject("kind")),
                travel(json.getJsonObject("travel")),
                sectors(json.getJsonArray("sectorsMet")),
                parsed(json, "expression", id -> new ExpressionId(UUID.fromString(id))),
                parsed(json, "goal", UUID::fromString),
                json.getBoolean("askedByPerson"),
                json.getString("privateNote"));
        return new EarlierVersion(
                number,
                said,
                parsed(json, "commonLaw", CommonLawAnswer::valueOf),
                json.getString("reason"),
                correctedAt);
    }

    private static JsonObject when(Intervention.When when) {
        return new JsonObject()
                .put("on", when.on().toString())
                .put("start", when.start().toString())
                .put("durationMinutes", when.durationMinutes());
    }

    private static Intervention.When when(JsonObject json) {
        return new Intervention.When(
                LocalDate.parse(json.getString("on")),
                LocalTime.parse(json.getString("start")),
                json.getInteger("durationMinutes"));
    }

    private static JsonObject kind(Intervention.Kind kind) {
        return new JsonObject()
                .put("type", kind.type().name())
                .put("posture", kind.posture().name())
                .put("mode", kind.mode().name())
                .put("place", kind.place())
                .put("withPerson", kind.withPerson());
    }

    private static Intervention.Kind kind(JsonObject json) {
        return new Intervention.Kind(
                InterventionType.valueOf(json.getString("type")),
                FacilitatorPosture.valueOf(json.getString("posture")),
                InterventionMode.valueOf(json.getString("mode")),
                json.getString("place"),
                json.getBoolean("withPerson"));
    }

    private static JsonObject travel(Intervention.Travel travel) {
        return new JsonObject()
                .put("minutes", travel.minutes())
                .put("kilometres", travel.kilometres())
                .put("vehicle", travel.vehicle().name())
                .put("origin", travel.origin())
                .put("destination", travel.destination());
    }

    private static Intervention.Travel travel(JsonObject json) {
        return new Intervention.Travel(
                json.getInteger("minutes"),
                json.getInteger("kilometres"),
                Vehicle.valueOf(json.getString("vehicle")),
                json.getString("origin"),
                json.getString("destination"));
    }

    private static Set<ActorSector> sectors(JsonArray names) {
        return names.stream().map(name -> ActorSector.valueOf((String) name)).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static <T> @Nullable T parsed(JsonObject json, String field, Function<String, T> parser) {
        String value = json.getString(field);
        return value == null ? null : parser.apply(value);
    }
}
