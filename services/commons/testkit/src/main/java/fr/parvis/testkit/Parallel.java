package fr.parvis.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets n callers start at the same instant: reactive sessions fail only under concurrency. */
public final class Parallel {

    private Parallel() {}

    /** Results in the order of the callers' numbers 0…n-1; the first failure is thrown as the cause of an AssertionError. */
    public static <T> List<T> parallel(int callers, IntFunction<T> call) {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> answers = new ArrayList<>(callers);
            for (int i = 0; i < callers; i++) {
                int number = i;
                Callable<T> task = () -> {
                    start.await();
                    return call.apply(number);
                };
                answers.add(threads.submit(task));
            }
            start.countDown();
            return collect(answers);
        }
    }

    private static <T> List<T> collect(List<Future<T>> answers) {
        List<T> results = new ArrayList<>(answers.size());
        for (Future<T> answer : answers) {
            try {
                results.add(answer.get());
            } catch (ExecutionException failed) {
                throw new AssertionError("a parallel caller failed", failed.getCause());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", stop);
            }
        }
        return results;
    }
}
