package fr.parvis.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.awaitility.Awaitility;
import org.jboss.logmanager.formatters.PatternFormatter;

/** The lines that a service writes into its log while a test listens. */
public final class Lines implements AutoCloseable {

    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final Logger logger;
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            written.add(MESSAGE.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Lines(String name) {
        logger = Logger.getLogger(name);
        logger.addHandler(handler);
    }

    /** Those of our own code. */
    public static Lines listen() {
        return new Lines("fr.parvis");
    }

    /** Those of everybody, libraries included. */
    public static Lines listenToAll() {
        return new Lines("");
    }

    public List<String> written() {
        return List.copyOf(written);
    }

    /** Once there are that many: what the token check refuses is written when its answer is already on its way. */
    public List<String> written(int count) {
        Awaitility.await().pollInterval(Duration.ofMillis(5)).until(() -> written.size() >= count);
        return written();
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
    }
}
