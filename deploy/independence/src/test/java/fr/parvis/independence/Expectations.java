package fr.parvis.independence;

import fr.parvis.independence.rules.Rules;
import java.nio.file.Path;
import java.util.List;

/** The real rules.yaml, and the differences found, as texts. */
public final class Expectations {
    private Expectations() {}

    /** Root of the repository. */
    public static Path repository() {
        return Path.of(System.getProperty("parvis.root", "../.."));
    }

    public static Rules rules() {
        return Rules.read(repository().resolve("deploy/independence/rules.yaml"));
    }

    /** {@code subject object operation: expected ≠ observed} for each cell that differs. */
    public static List<String> differences(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.equal())
                .map(finding -> "%s %s %s: %s ≠ %s"
                        .formatted(
                                finding.cell().subject(),
                                finding.cell().object(),
                                finding.cell().operation(),
                                finding.expected(),
                                finding.observed()))
                .toList();
    }
}
