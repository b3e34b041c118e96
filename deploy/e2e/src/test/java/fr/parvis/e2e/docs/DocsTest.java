package fr.parvis.e2e.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DocsTest {
    private static final Repository REPOSITORY = Repository.current();
    private static final List<Markdown> DOCUMENTS = REPOSITORY.files(DocsTest::isDocument).stream()
            .map(file -> new Markdown(file, REPOSITORY.text(file)))
            .toList();

    private static boolean isDocument(Path file) {
        return file.toString().endsWith(".md");
    }

    @Test
    void everyLinkLeadsToAFileAndAHeadingThatExist() {
        var broken = DOCUMENTS.stream()
                .flatMap(document -> document.ownLinks()
                        .filter(target -> !leadsSomewhere(document, target))
                        .map(target -> document.file() + " → " + target))
                .toList();

        assertThat(broken).describedAs("links to correct").isEmpty();
    }

    @Test
    void everyCommandNamedInADocumentIsOneOfTheLauncher() throws Exception {
        var known = launcherCommands();

        var unknown = DOCUMENTS.stream()
                .flatMap(document -> document.commands().stream()
                        .filter(command -> !known.contains(command))
                        .map(command -> document.file() + " names ./parvis " + command))
                .toList();

        assertThat(known).contains("up", "test");
        assertThat(unknown)
                .describedAs("commands that ./parvis --help does not list")
                .isEmpty();
    }

    @Test
    void everyDecisionIsListedInTheIndex() {
        var index = REPOSITORY.text(Path.of("docs/adr/README.md"));

        assertThat(REPOSITORY.files(file -> file.toString().matches("docs/adr/\\d{4}-.*\\.md")))
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(file -> index.contains("(" + file.getFileName() + ")"));
    }

    @Test
    void seesABrokenLinkAndAMissingHeading() {
        var document = new Markdown(Path.of("docs/README.md"), "[a](nowhere.md) [b](README.md#no-such-heading)");

        assertThat(document.ownLinks()).noneMatch(target -> leadsSomewhere(document, target));
    }

    private static boolean leadsSomewhere(Markdown document, String target) {
        var parts = target.split("#", 2);
        var file = parts[0].isEmpty()
                ? document.file()
                : document.file().resolveSibling(parts[0]).normalize();
        if (!Files.exists(REPOSITORY.root().resolve(file))) {
            return false;
        }
        return parts.length == 1
                || new Markdown(file, REPOSITORY.text(file)).anchors().contains(parts[1]);
    }

    private static Set<String> launcherCommands() throws IOException, InterruptedException {
        var launcher = new ProcessBuilder(REPOSITORY.root().resolve("parvis").toString(), "--help")
                .redirectErrorStream(true)
                .start();
        var help = new String(launcher.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(launcher.waitFor()).describedAs(help).isZero();
        return Pattern.compile("(?m)^  ([a-z]+) {2,}")
                .matcher(help)
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
    }
}
