package fr.parvis.embedded.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Ends the children when this JVM ends, even by kill -9: a shell that reads the numbers of the living children from a pipe, and at the
 * end of the pipe, which the kernel closes for us, sends each its stop signal and after ten seconds kills what is left.
 */
final class Guard {
    /** Stands in the command line of the shell. */
    static final String NAME = "parvis-guard";

    private static final String SCRIPT = """
            trap '' INT TERM HUP
            living=''
            while read -r what signal pid; do
              case $what in
                start) living="$living $signal:$pid" ;;
                end) kept=''; for one in $living; do [ "${one#*:}" = "$pid" ] || kept="$kept $one"; done; living=$kept ;;
              esac
            done
            for one in $living; do kill -s "${one%%:*}" "${one#*:}" 2>/dev/null; done
            tries=0
            while [ $tries -lt 100 ]; do
              left=''
              for one in $living; do kill -0 "${one#*:}" 2>/dev/null && left="$left $one"; done
              [ -n "$left" ] || exit 0
              living=$left; tries=$((tries + 1)); sleep 0.1
            done
            for one in $living; do kill -9 "${one#*:}" 2>/dev/null; done
            """;

    private static final Supplier<Guard> OF_THIS_JVM = new Once();

    private final OutputStream pipe;

    private Guard(OutputStream pipe) {
        this.pipe = pipe;
    }

    static Guard ofThisJvm() {
        return OF_THIS_JVM.get();
    }

    /** Completes when the child has ended and the shell has been told so. */
    CompletableFuture<Void> watch(Process child, ChildSpec.StopSignal signal) {
        tell("start %s %d%n".formatted(signal, child.pid()));
        return child.onExit().thenRun(() -> tell("end - %d%n".formatted(child.pid())));
    }

    private synchronized void tell(String line) {
        try {
            pipe.write(line.getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the shell that guards the child processes is gone", e);
        }
    }

    /** The one guard of a JVM, started with the first child. */
    private static final class Once implements Supplier<Guard> {
        private volatile Optional<Guard> guard = Optional.empty();

        @Override
        public synchronized Guard get() {
            if (guard.isEmpty()) {
                guard = Optional.of(open());
            }
            return guard.get();
        }

        private static Guard open() {
            try {
                Process shell = new ProcessBuilder("sh", "-c", SCRIPT, NAME)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return new Guard(shell.getOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
