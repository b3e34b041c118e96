package fr.parvis.charts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A copy of {@code charts/} as {@code helm dependency build} would leave it, with the library in each chart. The rendering
 * of helm-java leaves hooks out, so their annotations are called otherwise in the copy and get their names back in the result.
 */
final class ChartCopy implements AutoCloseable {
    private static final String LIBRARY = "parvis-lib";
    private static final String HOOK = "helm.sh/hook";
    private static final String OTHERWISE = "parvis.fr/kept-hook";

    private final Path folder;

    private ChartCopy(Path folder) {
        this.folder = folder;
    }

    static ChartCopy of(Path charts) throws IOException {
        ChartCopy copy = new ChartCopy(Files.createTempDirectory("parvis-charts"));
        for (Chart chart : Chart.values()) {
            Path own = copy.folder.resolve(chart.folder());
            copyTree(charts.resolve(chart.folder()), own);
            copyTree(charts.resolve(LIBRARY), own.resolve("charts").resolve(LIBRARY));
        }
        return copy;
    }

    Path chart(Chart chart) {
        return folder.resolve(chart.folder());
    }

    static String withHooks(String rendered) {
        return rendered.replace(OTHERWISE, HOOK);
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(file).replace(HOOK, OTHERWISE));
            }
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
