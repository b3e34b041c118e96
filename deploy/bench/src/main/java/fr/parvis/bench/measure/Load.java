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
import java.util.function.Supplier;

/**
 * Clients that each send the next request when the answer to the last one is there.
 *
 * @param port of the loopback address
 * @param clients how many at once
 * @param requests makes the next request, called by all clients
 * @param status what every answer must have: anything else ends the bench
 */
public record Load(int port, int clients, Supplier<byte[]> requests, int status) {

    /** Answers that came within that time, and how long it really was. */
    public record Answered(long answers, Duration time) {
        public double perSecond() {
            return answers * 1e9 / time.toNanos();
        }
    }

    public Answered during(Duration time) {
        long begin = System.nanoTime();
        long end = begin + time.toNanos();
        long all = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Long>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                running.add(threads.submit(() -> one(end)));
            }
            for (Future<Long> client : running) {
                all += client.get();
            }
        } catch (ExecutionException e) {
            throw new EmbeddedException("The load was broken off (%s).".formatted(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("The load was interrupted.", e);
        }
        return new Answered(all, Duration.ofNanos(System.nanoTime() - begin));
    }

    private long one(long end) throws IOException {
        long answers = 0;
        try (HttpConnection connection = new HttpConnection(port)) {
            while (System.nanoTime() < end) {
                HttpConnection.Answer answer = connection.send(requests.get());
                if (answer.status() != status) {
                    throw new IOException(
                            "answer %d instead of %d: %s".formatted(answer.status(), status, answer.text()));
                }
                answers++;
            }
        }
        return answers;
    }
}
