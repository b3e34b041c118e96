package fr.parvis.e2e.antenna;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.independence.Finding;
import fr.parvis.independence.IndependenceCheck;
import fr.parvis.independence.Plane;
import fr.parvis.independence.mutants.Mutant;
import fr.parvis.independence.mutants.Mutants;
import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.report.Report;
import fr.parvis.independence.rules.Rules;
import fr.parvis.testkit.Requirement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The independence check on a live antenna: as it stands, with each breach made on purpose, and after all are taken back. */
@ExtendWith(AntennaExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class IndependenceE2ETest {
    private static final Path ROOT = Path.of(System.getProperty("parvis.root"));

    @Test
    @Order(1)
    @Requirement({"IND-EP-02", "IND-EP-06"})
    void findsEveryCellAsExpectedAndWritesAReportToFile(RunningAntenna antenna, @TempDir Path folder) throws Exception {
        Report report = check(antenna.description()).run();

        assertThat(differences(report)).isEmpty();
        assertThat(report.findings()).hasSizeGreaterThan(500);
        assertThat(Files.readString(report.write(folder))).contains("Résultat : conforme.");
    }

    /** All breaches of one plane stand at once, and each is seen in a cell that no other breach touches. */
    @Test
    @Order(2)
    void showsEachBreachMadeOnPurpose(RunningAntenna antenna) throws Exception {
        PlatformDescription platform = antenna.description();
        Map<Plane, List<Mutant>> breaches = Mutants.of(platform, ROOT.resolve("deploy/topics.yaml")).stream()
                .collect(Collectors.groupingBy(Mutant::plane));
        for (Map.Entry<Plane, List<Mutant>> onPlane : breaches.entrySet()) {
            Report report = withAll(onPlane.getValue(), () -> check(platform).run(Set.of(onPlane.getKey())));
            assertThat(report.differences().stream().map(Finding::cell))
                    .containsAll(
                            onPlane.getValue().stream().map(Mutant::shownBy).toList());
            onPlane.getValue().forEach(breach -> System.out.println("seen: " + breach.name()));
        }
    }

    @Test
    @Order(3)
    void isGreenAgainWhenAllAreTakenBack(RunningAntenna antenna) throws Exception {
        Launcher.Said said = antenna.launcher().run("independence");

        assertThat(said.output()).contains(" 0 different.");
        assertThat(said.exitCode()).isZero();
    }

    private static Report withAll(List<Mutant> breaches, Callable<Report> look) throws Exception {
        if (breaches.isEmpty()) {
            return look.call();
        }
        Mutant first = breaches.getFirst();
        first.apply();
        try {
            return withAll(breaches.subList(1, breaches.size()), look);
        } finally {
            first.revert();
        }
    }

    private static IndependenceCheck check(PlatformDescription platform) {
        Rules rules = Rules.read(ROOT.resolve("deploy/independence/rules.yaml"));
        return new IndependenceCheck(platform, rules, Clock.systemUTC());
    }

    private static List<String> differences(Report report) {
        return report.differences().stream().map(Finding::toString).toList();
    }
}
