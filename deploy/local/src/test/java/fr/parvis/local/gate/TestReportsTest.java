package fr.parvis.local.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TestReportsTest {
    private static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    private Path root;

    @Test
    void countsPerModuleAndOverallFromTheReportsOfThisRunOnly() throws Exception {
        report("services/persons", "TEST-a.xml", START, suite(5, 1, 1, 0, ""));
        report("services/persons", "TEST-b.xml", START.plusSeconds(5), suite(2, 0, 0, 0, ""));
        report("services/persons", "TEST-old.xml", START.minusSeconds(5), suite(90, 0, 0, 0, ""));
        report("deploy/local", "TEST-c.xml", START, suite(1, 0, 0, 0, ""));

        assertThat(new TestReports(root).since(START))
                .extracting(ModuleCounts::module, module -> module.counts().line())
                .containsExactly(
                        tuple("deploy/local", "1 passed, 0 failed, 0 skipped"),
                        tuple("services/persons", "5 passed, 2 failed, 0 skipped"));
    }

    @Test
    void leavesNoModuleOutWhateverItsNameAndCountsNothingThatWasUnpacked() throws Exception {
        report("deploy/keycloak", "TEST-a.xml", START, suite(3, 0, 0, 0, ""));
        report("deploy/parts/target/keycloak", "TEST-b.xml", START, suite(7, 0, 0, 0, ""));

        assertThat(new TestReports(root).since(START))
                .extracting(ModuleCounts::module, module -> module.counts().line())
                .containsExactly(tuple("deploy/keycloak", "3 passed, 0 failed, 0 skipped"));
    }

    @Test
    void excusesTheAbsencesOfANewcomersMachineAndNothingElse() throws Exception {
        report(
                "m",
                "TEST-a.xml",
                START,
                suite(
                        3,
                        0,
                        0,
                        3,
                        skipped("Chromium is not installed") + skipped("no container engine here") + skipped("later")));

        assertThat(new TestReports(root).since(START)).singleElement().satisfies(module -> {
            assertThat(module.counts().line()).isEqualTo("0 passed, 0 failed, 3 skipped");
            assertThat(module.unexcused()).containsExactly("m.Test.skips (later)");
        });
    }

    @Test
    void readsTheReasonOfAnAssumptionWhichStandsInItsTrace() throws Exception {
        report("m", "TEST-a.xml", START, suite(2, 0, 0, 2, assumed("no Debian packages here") + assumed("no time")));

        assertThat(new TestReports(root).since(START))
                .singleElement()
                .satisfies(module -> assertThat(module.unexcused())
                        .containsExactly(
                                "m.Test.skips (org.opentest4j.TestAbortedException: Assumption failed: no time)"));
    }

    /** A server keeps the end of a log only: without this nobody learns which test failed there. */
    @Test
    void tellsWhichTestsFailedWithTheFirstLinesOfWhatTheySaid() throws Exception {
        report(
                "m",
                "TEST-a.xml",
                START,
                suite(3, 1, 1, 0, failed("failure", "expected: 1\n but was: 2") + failed("error", "it took too long")));

        assertThat(new TestReports(root).since(START))
                .singleElement()
                .satisfies(module -> assertThat(module.failed()).containsExactly("""
                                m.Test.fails
                                      expected: 1
                                      but was: 2
                                      at fr.parvis.m.Test.fails(Test.java:12)""", """
                                m.Test.fails
                                      it took too long
                                      at fr.parvis.m.Test.fails(Test.java:12)"""));
    }

    @Test
    void tellsWhatTheServiceWarnedOfWhileATestFailedAndNotWhileAnotherPassed() throws Exception {
        String quiet = """
                <testcase classname="m.Test" name="passes"><system-out><![CDATA[%s]]></system-out></testcase>""".formatted(logged("WARN", "of another test"));
        String failed = failed("failure", "expected status 201")
                .replace("</testcase>", "<system-out><![CDATA[%s\n%s\nno json\n]]></system-out></testcase>")
                .formatted(logged("INFO", "started"), logged("WARN", "persons gave no \\\"answer\\\": closed"));
        report("m", "TEST-a.xml", START, suite(3, 1, 0, 0, quiet + failed + quiet));

        assertThat(new TestReports(root).since(START))
                .singleElement()
                .satisfies(module -> assertThat(module.failed()).containsExactly("""
                                m.Test.fails
                                      expected status 201
                                      at fr.parvis.m.Test.fails(Test.java:12)
                                      logged: persons gave no \\"answer\\": closed"""));
    }

    private void report(String module, String name, Instant written, String content) throws Exception {
        Path folder = Files.createDirectories(root.resolve(module).resolve("target/surefire-reports"));
        Path file = Files.writeString(folder.resolve(name), content);
        Files.setLastModifiedTime(file, FileTime.from(written));
    }

    private static String suite(int tests, int failures, int errors, int skipped, String cases) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="m.Test" tests="%d" failures="%d" errors="%d" skipped="%d"><properties/>%s</testsuite>""".formatted(tests, failures, errors, skipped, cases);
    }

    private static String failed(String element, String said) {
        return """
                <testcase classname="m.Test" name="fails"><%1$s message="it is said again in the trace"><![CDATA[%2$s
                \tat org.assertj.core.Somewhere(Somewhere.java:1)
                \tat fr.parvis.m.Test.fails(Test.java:12)
                \tat fr.parvis.m.Test.around(Test.java:99)
                ]]></%1$s></testcase>""".formatted(element, said);
    }

    private static String logged(String level, String message) {
        return """
                {"sequence":7,"loggerName":"fr.parvis.m","level":"%s","message":"%s","threadName":"main"}""".formatted(level, message);
    }

    private static String skipped(String reason) {
        return "<testcase classname=\"m.Test\" name=\"skips\"><skipped message=\"%s\"/></testcase>".formatted(reason);
    }

    private static String assumed(String reason) {
        return """
                <testcase classname="m.Test" name="skips"><skipped type="org.opentest4j.TestAbortedException"><![CDATA[\
                org.opentest4j.TestAbortedException: Assumption failed: %s
                \tat somewhere
                ]]></skipped></testcase>""".formatted(reason);
    }
}
