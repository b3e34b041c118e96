package fr.parvis.local.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The XML reports that Surefire and Failsafe left below the repository. */
final class TestReports {
    private static final Set<String> FOLDERS = Set.of("surefire-reports", "failsafe-reports");
    private static final Set<String> ELSEWHERE = Set.of(".git", ".parvis", "src", "node_modules");

    private final Path root;

    TestReports(Path root) {
        this.root = root;
    }

    /** Counts of the reports written since that moment; older ones are of tests that may be gone. */
    List<ModuleCounts> since(Instant start) {
        Map<String, List<TestReport>> modules = new TreeMap<>();
        for (Path file : files(start)) {
            Path module = root.relativize(file).subpath(0, root.relativize(file).getNameCount() - 3);
            modules.computeIfAbsent(module.toString(), name -> new ArrayList<>())
                    .add(TestReport.read(file));
        }
        return modules.entrySet().stream()
                .map(module -> counts(module.getKey(), module.getValue()))
                .toList();
    }

    private static ModuleCounts counts(String module, List<TestReport> reports) {
        Counts counts = reports.stream().map(TestReport::counts).reduce(Counts.NONE, Counts::plus);
        return new ModuleCounts(
                module,
                counts,
                reports.stream().flatMap(report -> report.failed().stream()).toList(),
                reports.stream().flatMap(report -> report.unexcused().stream()).toList());
    }

    private List<Path> files(Instant start) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return ELSEWHERE.contains(name(folder)) || isBuilt(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    boolean report =
                            name(file).startsWith("TEST-") && name(file).endsWith(".xml");
                    boolean here = FOLDERS.contains(name(Objects.requireNonNull(file.getParent())));
                    if (report
                            && here
                            && !attributes.lastModifiedTime().toInstant().isBefore(start)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Below target, only reports are ours: a test that unpacks a whole server there leaves thousands of folders. */
    private static boolean isBuilt(Path folder) {
        return name(Objects.requireNonNull(folder.toAbsolutePath().getParent())).equals("target")
                && !FOLDERS.contains(name(folder));
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
