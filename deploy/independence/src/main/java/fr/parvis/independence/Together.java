package fr.parvis.independence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Looks at several parts of a plane at once: an attempt mostly waits for a server's answer, or for its log. Findings
 * come in the order of the parts, so that two reports can be laid side by side.
 */
public final class Together {
    private static final int AT_ONCE = 8;

    private Together() {}

    /**
     * What was found on each part, in order.
     *
     * @throws IndependenceException when one part could not be looked at; the others are given up
     */
    public static <T> List<Finding> look(Collection<T> parts, Function<T, List<Finding>> look) {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<List<Finding>>> looks = parts.stream()
                    .map(part -> threads.submit(() -> look.apply(part)))
                    .toList();
            List<Finding> findings = new ArrayList<>();
            for (Future<List<Finding>> one : looks) {
                findings.addAll(one.get());
            }
            return findings;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IndependenceException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndependenceException("The check was interrupted: run it again.", e);
        } finally {
            threads.shutdownNow();
        }
    }
}
