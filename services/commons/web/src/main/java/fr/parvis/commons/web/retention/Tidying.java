package fr.parvis.commons.web.retention;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Lets go what was kept long enough, or in a dry run only says how much that is. What is left afterwards is the figure
 * {@code parvis_retention_due}: it stays above zero where nothing goes, or where nobody could look.
 */
@Singleton
public final class Tidying {

    private static final Logger LOG = Logger.getLogger(Tidying.class);

    private final boolean dry;
    private final MeterRegistry registry;
    private final Map<String, AtomicLong> left = new ConcurrentHashMap<>();

    Tidying(RetentionConfig config, MeterRegistry registry) {
        dry = config.dryRun();
        this.registry = registry;
    }

    public boolean isDry() {
        return dry;
    }

    /**
     * One look.
     *
     * @param what the label of the figure
     * @param due how much was kept long enough
     * @param removal lets it go, as much as one look may; not called in a dry run
     */
    public Uni<Void> look(String what, Supplier<Uni<Long>> due, Supplier<? extends Uni<?>> removal) {
        AtomicLong figure = left.computeIfAbsent(what, this::figure);
        Uni<?> first = dry ? Uni.createFrom().voidItem() : removal.get();
        return first.chain(() -> due.get())
                .invoke(count -> seen(what, figure, count))
                .onFailure()
                .invoke(() -> figure.set(Math.max(1, figure.get())))
                .replaceWithVoid();
    }

    private void seen(String what, AtomicLong figure, long count) {
        figure.set(count);
        if (dry && count > 0) {
            LOG.infof("dry run: %d of %s were kept long enough and would go", count, what);
        }
    }

    private AtomicLong figure(String what) {
        AtomicLong count = new AtomicLong();
        Gauge.builder("parvis.retention.due", count, AtomicLong::get)
                .tag("what", what)
                .description("what was kept long enough and is still there after a look")
                .register(registry);
        return count;
    }
}
