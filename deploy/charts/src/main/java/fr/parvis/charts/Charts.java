package fr.parvis.charts;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The three charts of a repository, ready to be checked and rendered. */
public final class Charts implements AutoCloseable {
    /** The oldest version of Kubernetes that the charts are for. */
    static final String KUBERNETES = "1.29.0";

    private final ChartCopy copy;

    private Charts(ChartCopy copy) {
        this.copy = copy;
    }

    /** Those of the repository with this root. */
    public static Charts of(Path repository) throws IOException {
        return new Charts(ChartCopy.of(repository.resolve("charts")));
    }

    /** Everything that an installation of this chart would give to the cluster, hooks and tests included, as YAML documents. */
    public String render(Chart chart, Rendering rendering) {
        String release = rendering.antenna() + "-" + chart.side();
        return render(chart, rendering, release);
    }

    String render(Chart chart, Rendering rendering, String namespace) {
        TemplateCommand command = new Helm(copy.chart(chart))
                .template()
                .withName(rendering.antenna() + "-" + chart.side())
                .withNamespace(namespace)
                .withKubeVersion(KUBERNETES)
                .set("antenna.name", rendering.antenna());
        rendering.values().forEach(command::withValuesFile);
        try {
            return ChartCopy.withHooks(command.call());
        } catch (IllegalStateException e) {
            throw new ChartException("%s was refused: %s".formatted(chart.folder(), e.getMessage()), e);
        }
    }

    /** All three sides, one after the other. */
    public String renderAll(Rendering rendering) {
        return Stream.of(Chart.values()).map(chart -> render(chart, rendering)).collect(Collectors.joining("\n---\n"));
    }

    /** What Helm's own strict check finds wrong; nothing when all is well. */
    List<String> lint(Chart chart) {
        LintResult result = new Helm(copy.chart(chart)).lint().strict().call();
        return result.isFailed() ? result.getMessages() : List.of();
    }

    @Override
    public void close() throws IOException {
        copy.close();
    }
}
