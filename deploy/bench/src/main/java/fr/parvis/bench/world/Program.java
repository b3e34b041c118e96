package fr.parvis.bench.world;

import fr.parvis.bench.measure.HttpConnection;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.process.ChildProcess;
import fr.parvis.embedded.process.ChildSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A program under measurement that answers HTTP.
 *
 * @param started from the start of its process until it first answered 200
 */
public record Program(ChildProcess process, int port, Duration started) implements AutoCloseable {
    private static final long PATIENCE_NANOS = Duration.ofMinutes(4).toNanos();
    private static final long PAUSE_NANOS = 5_000_000;

    /** Returns when that path answers 200, asked every five milliseconds. */
    static Program start(ChildSpec spec, int port, String path) {
        long begin = System.nanoTime();
        ChildProcess process = ChildProcess.start(spec);
        byte[] question = Caller.get(path, "");
        while (!answers(port, question)) {
            if (!process.alive()) {
                throw process.died();
            }
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                process.close();
                throw new EmbeddedException("%s was not ready after %d s: read %s."
                        .formatted(spec.name(), Duration.ofNanos(PATIENCE_NANOS).toSeconds(), spec.log()));
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return new Program(process, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static boolean answers(int port, byte[] question) {
        try (HttpConnection connection = new HttpConnection(port)) {
            return connection.send(question).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
