package fr.parvis.cooperation.agreement;

import fr.parvis.cooperation.signing.SpelledText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The text of one version as fields with their values: what is signed, and what two versions are compared by. */
public final class AgreementText {

    private AgreementText() {}

    /** SHA-256 over the agreement, the number of the version and every field; 64 lower-case hexadecimal digits. */
    public static String hash(UUID agreement, AgreementKind kind, int number, AgreementContent content) {
        SpelledText text = new SpelledText().add(agreement, kind, number);
        fields(content).forEach((field, value) -> text.add(field, value));
        return text.hash();
    }

    /** What changed between two versions, in the order of the text. */
    public static List<Difference> differences(AgreementContent before, AgreementContent after) {
        Map<String, String> old = fields(before);
        Map<String, String> now = fields(after);
        Set<String> all = new LinkedHashSet<>(now.keySet());
        all.addAll(old.keySet());
        return all.stream()
                .filter(field -> !Objects.equals(old.get(field), now.get(field)))
                .map(field -> new Difference(field, old.get(field), now.get(field)))
                .toList();
    }

    /** Fields that say nothing are not among them. */
    static Map<String, String> fields(AgreementContent content) {
        Map<String, String> fields = new LinkedHashMap<>();
        header(fields, content.header());
        put(fields, "commitments", content.commitments());
        for (AgreementParty party : content.parties()) {
            put(fields, "parties." + party.code() + ".kind", party.kind());
            put(fields, "parties." + party.code() + ".name", party.name());
        }
        content.elements().forEach((element, entry) -> {
            put(fields, "elements." + element + ".state", entry.state());
            put(fields, "elements." + element + ".text", entry.words());
        });
        content.points().forEach((point, words) -> put(fields, "points." + point, words));
        for (int i = 0; i < content.pilots().size(); i++) {
            Pilot pilot = content.pilots().get(i);
            put(fields, "pilots[" + i + "].party", pilot.party());
            put(fields, "pilots[" + i + "].function", pilot.function());
            put(fields, "pilots[" + i + "].missions", pilot.missions());
        }
        return fields;
    }

    private static void header(Map<String, String> fields, AgreementHeader header) {
        put(fields, "header.title", header.title());
        header.objects().forEach(object -> put(fields, "header.objects." + object, object));
        put(fields, "header.purpose", header.purpose());
        put(fields, "header.legalBasis", header.legalBasis());
        header.declarations().forEach(one -> put(fields, "header.declarations." + one, one));
        put(fields, "header.startsOn", header.term().startsOn());
        put(fields, "header.until", header.term().until());
        header.term().reviewDates().forEach(day -> put(fields, "header.reviewDates." + day, day));
    }

    private static void put(Map<String, String> fields, String field, @Nullable Object value) {
        if (value != null) {
            fields.put(field, value.toString());
        }
    }

    /**
     * One field that differs.
     *
     * @param field as in the request that writes it, {@code elements.PRESENCE_HOURS.text}
     * @param before absent: it was not there
     * @param after absent: it is gone
     */
    public record Difference(
            String field, @Nullable String before, @Nullable String after) {}
}
