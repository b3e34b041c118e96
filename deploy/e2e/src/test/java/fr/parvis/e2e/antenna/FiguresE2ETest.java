package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.Service;
import fr.parvis.local.doctor.Figures;
import fr.parvis.local.doctor.Figures.Sample;
import fr.parvis.local.doctor.Scrape;
import fr.parvis.testkit.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a running antenna tells of itself, and to whom. */
@ExtendWith(AntennaExtension.class)
final class FiguresE2ETest {

    /** Names in expressions that are not ours, so no source of ours has them. */
    private static final Pattern OF_LIBRARIES = Pattern.compile("\\b(?:kafka|jvm|http)_[a-z_]+(?=\\{)");

    /** Figures of a partition are looked for every 60 s only (Micrometer's KafkaMetrics), the last time perhaps before the first message. */
    private static final Duration UNTIL_EVERY_FIGURE_IS_REGISTERED = Duration.ofSeconds(130);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Test
    void everyFigureOfALibraryThatIsLookedAtIsThere(RunningAntenna antenna) throws IOException {
        Path charts = Path.of(System.getProperty("parvis.root"), "charts");
        Set<String> lookedAt = new TreeSet<>();
        try (Stream<Path> files = Files.walk(charts)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                OF_LIBRARIES
                        .matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(lookedAt::add);
            }
        }

        assertThat(lookedAt).hasSizeGreaterThan(4);
        await().atMost(UNTIL_EVERY_FIGURE_IS_REGISTERED)
                .pollInterval(Duration.ofSeconds(5))
                .pollDelay(Duration.ZERO)
                .untilAsserted(() ->
                        assertThat(samples(antenna).stream().map(Sample::name)).containsAll(lookedAt));
    }

    @Test
    @Requirement("OPS-12")
    void noFigureNamesAPerson(RunningAntenna antenna) throws IOException, InterruptedException {
        Pattern named = Pattern.compile(
                antenna.description().demoAccounts().stream()
                        .flatMap(account -> Stream.of(account.username(), account.displayName()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")),
                Pattern.CASE_INSENSITIVE);

        assertThat(samples(antenna))
                .hasSizeGreaterThan(1000)
                .allSatisfy(sample -> assertThat(sample.labels().values())
                        .noneMatch(value -> ID.matcher(value).find())
                        .noneMatch(value -> named.matcher(value).find()));
    }

    @Test
    void theDoctorFindsNothingWrong(RunningAntenna antenna) throws IOException, InterruptedException {
        Launcher.Said said = antenna.launcher().run("doctor");

        assertThat(said.output()).contains("fine", "persons", " 0 wrong").doesNotContain("WRONG", "\tat ");
        assertThat(said.exitCode()).isZero();
    }

    private static List<Sample> samples(RunningAntenna antenna) throws IOException, InterruptedException {
        PlatformDescription platform = antenna.description();
        List<Sample> samples = new ArrayList<>();
        try (Scrape scrape = new Scrape(platform)) {
            for (Service service : platform.services()) {
                Figures figures = scrape.of(service);
                assertThat(figures.samples()).as(service.name()).isNotEmpty();
                samples.addAll(figures.samples());
            }
        }
        return samples;
    }
}
