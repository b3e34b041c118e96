package fr.parvis.cooperation.agreement.persistence;

import fr.parvis.cooperation.agreement.AgreementContent;
import fr.parvis.cooperation.agreement.AgreementHeader;
import fr.parvis.cooperation.agreement.AgreementParty;
import fr.parvis.cooperation.agreement.CharterPoint;
import fr.parvis.cooperation.agreement.ConventionElement;
import fr.parvis.cooperation.agreement.ConventionObject;
import fr.parvis.cooperation.agreement.Declaration;
import fr.parvis.cooperation.agreement.ElementEntry;
import fr.parvis.cooperation.agreement.Pilot;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a version as it is kept; what is absent is null. */
final class AgreementContentJson {

    private AgreementContentJson() {}

    static String write(AgreementContent content) {
        JsonObject elements = new JsonObject();
        content.elements().forEach((element, entry) -> elements.put(element.name(), entry(entry)));
        JsonObject points = new JsonObject();
        content.points().forEach((point, words) -> points.put(point.name(), words));
        return new JsonObject()
                .put("header", header(content.header()))
                .put("parties", array(content.parties(), AgreementContentJson::party))
                .put("commitments", content.commitments())
                .put("elements", elements)
                .put("points", points)
                .put("pilots", array(content.pilots(), AgreementContentJson::pilot))
                .encode();
    }

    static AgreementContent read(String text) {
        JsonObject json = new JsonObject(text);
        Map<ConventionElement, ElementEntry> elements = new EnumMap<>(ConventionElement.class);
        JsonObject entries = json.getJsonObject("elements");
        entries.fieldNames()
                .forEach(name -> elements.put(ConventionElement.valueOf(name), entry(entries.getJsonObject(name))));
        Map<CharterPoint, String> points = new EnumMap<>(CharterPoint.class);
        JsonObject words = json.getJsonObject("points");
        words.fieldNames().forEach(name -> points.put(CharterPoint.valueOf(name), words.getString(name)));
        return new AgreementContent(
                header(json.getJsonObject("header")),
                list(json.getJsonArray("parties"), AgreementContentJson::party),
                json.getString("commitments"),
                elements,
                points,
                list(json.getJsonArray("pilots"), AgreementContentJson::pilot));
    }

    private static JsonObject header(AgreementHeader header) {
        AgreementHeader.Term term = header.term();
        return new JsonObject()
                .put("title", header.title())
                .put("objects", array(header.objects(), Enum::name))
                .put("purpose", header.purpose())
                .put("legalBasis", header.legalBasis())
                .put("declarations", array(header.declarations(), Enum::name))
                .put("startsOn", written(term.startsOn()))
                .put("until", written(term.until()))
                .put("reviewDates", array(term.reviewDates(), LocalDate::toString));
    }

    private static AgreementHeader header(JsonObject json) {
        List<LocalDate> reviews = json.getJsonArray("reviewDates").stream()
                .map(day -> LocalDate.parse((String) day))
                .toList();
        return new AgreementHeader(
                json.getString("title"),
                codes(json.getJsonArray("objects"), ConventionObject::valueOf),
                json.getString("purpose"),
                json.getString("legalBasis"),
                codes(json.getJsonArray("declarations"), Declaration::valueOf),
                new AgreementHeader.Term(day(json.getString("startsOn")), day(json.getString("until")), reviews));
    }

    private static JsonObject entry(ElementEntry entry) {
        return new JsonObject()
                .put("applies", entry instanceof ElementEntry.Filled)
                .put("words", entry.words());
    }

    private static ElementEntry entry(JsonObject json) {
        String words = json.getString("words");
        return json.getBoolean("applies") ? new ElementEntry.Filled(words) : new ElementEntry.NotApplicable(words);
    }

    private static JsonObject party(AgreementParty party) {
        return new JsonObject()
                .put("code", party.code())
                .put("kind", party.kind().name())
                .put("name", party.name());
    }

    private static AgreementParty party(JsonObject json) {
        return new AgreementParty(
                json.getString("code"), AgreementParty.Kind.valueOf(json.getString("kind")), json.getString("name"));
    }

    private static JsonObject pilot(Pilot pilot) {
        return new JsonObject()
                .put("party", pilot.party())
                .put("function", pilot.function())
                .put("missions", pilot.missions());
    }

    private static Pilot pilot(JsonObject json) {
        return new Pilot(json.getString("party"), json.getString("function"), json.getString("missions"));
    }

    private static <T> JsonArray array(Collection<T> values, Function<T, Object> write) {
        return new JsonArray(values.stream().map(write).toList());
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> read) {
        return array.stream().map(one -> read.apply((JsonObject) one)).toList();
    }

    private static <E> Set<E> codes(JsonArray array, Function<String, E> read) {
        return array.stream().map(code -> read.apply((String) code)).collect(Collectors.toSet());
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }
}
