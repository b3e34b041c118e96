package fr.parvis.embedded.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asking a process to end, and insisting. */
final class Signals {
    private Signals() {}

    /** Sends the signal, waits, then kills; true when the process ended by itself. */
    static boolean stop(ProcessHandle process, ChildSpec.StopSignal signal, Duration patience) {
        send(process, signal);
        if (ended(process, patience)) {
            return true;
        }
        process.destroyForcibly();
        ended(process, patience);
        return false;
    }

    private static void send(ProcessHandle process, ChildSpec.StopSignal signal) {
        if (signal == ChildSpec.StopSignal.TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noKillCommand) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException notYet) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
