package fr.parvis.facilitation.commissionguide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommissionGuideTest {

    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,}\\b|\\b(\\p{Lu}\\.){2,}");

    /** Codes are no words of a document. */
    private static final List<String> CODES = List.of("code", "phase");

    @Test
    @Requirement("FAC-62")
    void holdsEachFieldOfTheSourceForBothPhases() throws IOException {
        JsonArray committees = file().getJsonArray("followUpCommittees");

        assertThat(committees)
                .hasSize(2)
                .allSatisfy(one -> assertThat(((JsonObject) one).fieldNames())
                        .containsExactlyInAnyOrder(
                                "phase",
                                "title",
                                "objective",
                                "initiatedBy",
                                "organisedBy",
                                "composition",
                                "ledBy",
                                "moment",
                                "location",
                                "tools"));
    }

    @Test
    void speaksWithoutAcronyms() throws IOException {
        List<String> texts = texts(file(), new ArrayList<>());

        assertThat(texts)
                .hasSizeGreaterThan(30)
                .noneMatch(text -> ACRONYM.matcher(text).find());
        assertThat(ACRONYM.matcher("un CSP").find()).isTrue();
    }

    @Test
    void namesAnotherCharterByAnotherHash() {
        assertThat(List.of(
                        charter().charterHash(),
                        charter("a", "b").charterHash(),
                        charter("b", "a").charterHash(),
                        charter("ab").charterHash()))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    private static CommissionGuide charter(String... paragraphs) {
        return new CommissionGuide(List.of(), List.of(paragraphs), List.of(), List.of());
    }

    private static List<String> texts(@Nullable Object json, List<String> found) {
        switch (json) {
            case JsonObject object ->
                object.stream()
                        .filter(field -> !CODES.contains(field.getKey()))
                        .forEach(field -> texts(field.getValue(), found));
            case JsonArray array -> array.forEach(value -> texts(value, found));
            case String text -> found.add(text);
            case null, default -> throw new IllegalStateException("neither text nor list: " + json);
        }
        return found;
    }

    private static JsonObject file() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(CommissionGuide.class.getResourceAsStream("/parvis/commission-guide.json"))) {
            return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
