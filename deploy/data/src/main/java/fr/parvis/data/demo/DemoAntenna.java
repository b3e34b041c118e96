package fr.parvis.data.demo;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parvis.data.territory.Territories;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything the demo antenna holds (OPS-17): invented persons only. */
public record DemoAntenna(Antenna antenna, List<Community> communities, List<DemoPerson> persons, DemoForms forms) {

    private static final List<String> DEPARTEMENTS = List.of("14", "27", "50", "61", "76");

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads and checks all of it.
     *
     * @throws InvalidDemoException naming the first entry that contradicts the catalogue or itself
     */
    public static DemoAntenna read(Territories territories) {
        var demo = new DemoAntenna(
                read("antenna", new TypeReference<>() {}),
                read("communities", new TypeReference<>() {}),
                DEPARTEMENTS.stream().flatMap(DemoAntenna::personsOf).toList(),
                read("forms", new TypeReference<>() {}));
        demo.check(territories);
        return demo;
    }

    /**
     * Looks whether all of it fits together.
     *
     * @throws InvalidDemoException naming the first entry that contradicts the catalogue or itself
     */
    public void check(Territories territories) {
        new DemoRules(this, territories).check();
    }

    private static Stream<DemoPerson> personsOf(String departement) {
        List<DemoPerson> persons = read("persons-" + departement, new TypeReference<>() {});
        return persons.stream();
    }

    private static <T> T read(String name, TypeReference<T> type) {
        var path = "/demo/" + name + ".json";
        try (InputStream stream = DemoAntenna.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new InvalidDemoException(path + " is not on the class path");
            }
            return read(path, stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    static <T> T read(String path, InputStream stream, TypeReference<T> type) throws IOException {
        try {
            var value = JSON.readValue(stream, type);
            NoGaps.check(value, path);
            return value;
        } catch (JacksonException e) {
            throw new InvalidDemoException(path + ": " + e.getOriginalMessage(), e);
        }
    }

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The Communauté 360 with this code. */
    public Community community(String code) {
        return communities.stream()
                .filter(community -> community.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidDemoException("no Communauté 360 has the code " + code));
    }
}
