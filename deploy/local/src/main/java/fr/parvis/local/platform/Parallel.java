package fr.parvis.local.platform;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs tasks at once and waits for all of them; the first failure is thrown after the last one ended. */
final class Parallel {
    private Parallel() {}

    static void run(List<Runnable> tasks) {
        run(tasks, Executors.newVirtualThreadPerTaskExecutor());
    }

    /** Never more than so many at once. */
    static void run(List<Runnable> tasks, int atOnce) {
        run(tasks, Executors.newFixedThreadPool(atOnce));
    }

    private static void run(List<Runnable> tasks, ExecutorService executor) {
        try (ExecutorService threads = executor) {
            CompletableFuture<?>[] running = tasks.stream()
                    .map(task -> CompletableFuture.runAsync(task, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(running).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
