package fr.parvis.independence.kafka;

import fr.parvis.independence.IndependenceException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.AuthorizationException;

/** Turns the end of a call into whether it was allowed. */
final class Attempts {
    private static final long SECONDS = 20;

    private Attempts() {}

    /**
     * Whether the broker let the call through. The answer to a call that was let through is an error too, most of the time,
     * because every call is made so that it changes nothing; only the named error counts as such an answer.
     */
    static boolean allowed(Future<?> call, Class<? extends Exception> harmless) {
        try {
            call.get(SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof AuthorizationException) {
                return false;
            }
            if (harmless.isInstance(cause)) {
                return true;
            }
            throw unclear(e);
        } catch (TimeoutException e) {
            throw unclear(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IndependenceException("The check was interrupted: run it again.", e);
        }
    }

    static IndependenceException unclear(Exception e) {
        return new IndependenceException(
                "The broker neither allowed nor refused (%s): read its log, then run the check again."
                        .formatted(e.getMessage()),
                e);
    }
}
