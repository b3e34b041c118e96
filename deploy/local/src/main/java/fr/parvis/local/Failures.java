package fr.parvis.local;

import fr.parvis.embedded.EmbeddedException;
import fr.parvis.local.state.StateFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns every failure into one sentence on the screen; the stack trace goes to the log. */
final class Failures {
    private static final String DISK_FULL = "No space left on device";
    private static final String SILENCE =
            "A part of the antenna does not answer any more: ./parvis status says which, ./parvis up starts it again.";

    private final StateFolder state;

    Failures(StateFolder state) {
        this.state = state;
    }

    int badArguments(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr()
                .println("%s; see ./%s --help."
                        .formatted(
                                failure.getMessage(), command.getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    int failed(Exception failure, CommandLine command, ParseResult arguments) {
        command.getErr().println(sentence(failure));
        command.getErr().flush();
        return ExitCode.SOFTWARE;
    }

    private String sentence(Exception failure) {
        Path log = writeDown(failure);
        if (causes(failure).anyMatch(cause -> String.valueOf(cause.getMessage()).contains(DISK_FULL))) {
            return "The disk that holds %s is full: make room (an antenna needs about 2 GB) and try again."
                    .formatted(state.root());
        }
        Optional<String> known = causes(failure)
                .filter(EmbeddedException.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage);
        if (known.isEmpty() && causes(failure).anyMatch(Failures::isSilence)) {
            return SILENCE;
        }
        return known.orElseGet(
                () -> "Something unexpected happened (%s): the details are in %s.".formatted(failure, log));
    }

    /** Nobody listens, or whoever listened has gone in the middle of an answer. */
    private static boolean isSilence(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpTimeoutException
                || cause instanceof ClosedChannelException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private Path writeDown(Exception failure) {
        Path log = state.log().resolve("parvis.log");
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Files.createDirectories(state.log());
            Files.writeString(log, Instant.now() + " " + trace, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException logCannotBeWritten) {
            return Path.of("(nowhere: the log could not be written)");
        }
        return log;
    }
}
