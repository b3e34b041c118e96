package fr.parvis.bench.measure;

import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Requests that come at fixed moments, whether the answers to those before are there or not: who waits behind a slow answer waits in the
 * figure too.
 *
 * @param port of the loopback address
 * @param clients how many may be under way at once
 * @param perSecond how many begin in a second
 * @param requests makes the next request, called by all clients
 * @param status what every answer must have: anything else ends the bench
 */
public record Paced(int port, int clients, int perSecond, Supplier<byte[]> requests, int status) {

    /** Milliseconds of each answer, from the moment its request was due. */
    public Series during(Duration time) {
        long count = time.toMillis() * perSecond / 1_000;
        long begin = System.nanoTime();
        AtomicLong next = new AtomicLong();
        List<Double> millis = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<List<Double>>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> one(begin, next, count)));
            }
            for (Future<List<Double>> client : running) {
                millis.addAll(client.get());
            }
        } catch (ExecutionException e) {
            throw new EmbeddedException("The load was broken off (%s).".formatted(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("The load was interrupted.", e);
        }
        return new Series(millis);
    }

    private List<Double> one(long begin, AtomicLong next, long count) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (HttpConnection connection = new HttpConnection(port)) {
            for (long turn = next.getAndIncrement(); turn < count; turn = next.getAndIncrement()) {
                long due = begin + turn * 1_000_000_000 / perSecond;
                byte[] request = requests.get();
                LockSupport.parkNanos(due - System.nanoTime());
                HttpConnection.Answer answer = connection.send(request);
                if (answer.status() != status) {
                    throw new IOException(
                            "answer %d instead of %d: %s".formatted(answer.status(), status, answer.text()));
                }
                millis.add((System.nanoTime() - due) / 1e6);
            }
        }
        return millis;
    }
}
