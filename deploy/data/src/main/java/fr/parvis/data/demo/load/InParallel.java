package fr.parvis.data.demo.load;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Does pieces of work a few at a time; the first failure ends the rest. */
final class InParallel {
    private InParallel() {}

    static void run(List<Callable<Void>> work, int atOnce) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory());
        try {
            var running = new ExecutorCompletionService<Void>(threads);
            work.forEach(running::submit);
            for (var i = 0; i < work.size(); i++) {
                running.take().get();
            }
        } catch (ExecutionException e) {
            throw failure(e);
        } finally {
            threads.shutdownNow();
            // what is still under way would write into the mark of the load that takes this one up
            threads.close();
        }
    }

    private static RuntimeException failure(ExecutionException e) {
        return e.getCause() instanceof RuntimeException known
                ? known
                : new LoadException("The demo antenna could not be loaded: " + e.getCause() + ".", e);
    }
}
