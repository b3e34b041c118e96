package fr.parvis.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting of a service is one of the chart, or a file says why an operator needs none. */
class SettingsTest {
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"\\)");
    private static final Pattern SETTING = Pattern.compile(
            "^    [A-Z][\\w<>]* (\\w+)\\(\\);|^    (?:int|long|boolean) (\\w+)\\(\\);", Pattern.MULTILINE);
    private static final Pattern UPPER = Pattern.compile("[A-Z]");
    private static final Pattern LINE = Pattern.compile("(\\S+): (\\S.*)");
    private static final Pattern TYPE_WITHIN = Pattern.compile("^    (?:interface|record) ", Pattern.MULTILINE);

    @ParameterizedTest
    @ValueSource(strings = {"persons", "facilitation"})
    void hasAValueForEverySettingOrAReasonWhyNot(String service) throws IOException {
        Set<String> charted = charted(service);
        Set<String> reasoned = reasons().keySet();
        Set<String> settings = settings(service);

        assertThat(settings).hasSizeGreaterThan(10);
        assertThat(settings.stream().filter(key -> !charted.contains(variable(key)) && !reasoned.contains(key)))
                .as("give it a value in the charts, or a line in src/test/resources/uncharted-settings.txt")
                .isEmpty();
    }

    @Test
    void givesNoReasonForWhatHasAValueOrDoesNotExist() throws IOException {
        Set<String> settings = new TreeSet<>(settings("persons"));
        settings.addAll(settings("facilitation"));
        Set<String> charted = charted("persons");
        charted.addAll(charted("facilitation"));

        assertThat(reasons().keySet()).isSubsetOf(settings).noneMatch(key -> charted.contains(variable(key)));
    }

    /** The variables of the service with everything switched on. */
    private static Set<String> charted(String service) throws IOException {
        Path secrets = Fixture.values("""
                services:
                  persons: {handOverSecret: hand-over, antennasConfigMap: antennas}
                  facilitation: {mailSecret: smtp, mailCaSecret: smtp-ca, interviewsConfigMap: interviews}
                """);
        try (Charts charts = Fixture.opened()) {
            String manifests = charts.render(
                    Chart.DEMAND,
                    Rendering.of(Fixture.ANTENNA).with(Fixture.everythingOn()).with(secrets));
            return Fixture.objects(manifests).stream()
                    .filter(object -> Fixture.kind(object).equals("Deployment"))
                    .filter(object -> Fixture.name(object).equals(service))
                    .flatMap(object ->
                            object.at("/spec/template/spec/containers/0/env").valueStream())
                    .map(variable -> variable.path("name").asText())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** What the mappings of the service read, spelt as in its configuration. */
    private static Set<String> settings(String service) throws IOException {
        Path sources = Fixture.repository().resolve("services/" + service + "/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith("Config.java"))
                    .flatMap(file -> settings(file))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> settings(Path file) {
        String source = read(file);
        Matcher mapping = MAPPING.matcher(source);
        if (!mapping.find()) {
            return Stream.empty();
        }
        assertThat(source).as("%s nests settings: teach this test", file).doesNotContainPattern(TYPE_WITHIN);
        assertThat(source)
                .as("%s names settings otherwise: teach this test", file)
                .doesNotContain("@WithName", "@WithParentName");
        List<String> names =
                SETTING.matcher(source).results().map(SettingsTest::name).toList();
        assertThat(names).as("%s reads nothing", file).hasSize(source.split("\\(\\);", -1).length - 1);
        return names.stream().map(name -> mapping.group(1) + "." + name);
    }

    private static String name(MatchResult setting) {
        String camel = setting.group(1) == null ? setting.group(2) : setting.group(1);
        return UPPER.matcher(camel).replaceAll(letter -> "-" + letter.group().toLowerCase(Locale.ROOT));
    }

    private static String variable(String key) {
        return key.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/uncharted-settings.txt"))) {
            Matcher said = LINE.matcher(line);
            if (!line.startsWith("#")) {
                assertThat(said.matches()).as(line).isTrue();
                assertThat(reasons.put(said.group(1), said.group(2))).as(line).isNull();
            }
        }
        return reasons;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
