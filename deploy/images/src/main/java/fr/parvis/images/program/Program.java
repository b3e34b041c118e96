package fr.parvis.images.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A command line, run to its end with plain English messages. */
public record Program(Path folder, List<String> command) {
    public Program {
        command = List.copyOf(command);
    }

    public static Program in(Path folder, String... command) {
        return new Program(folder, List.of(command));
    }

    /** Whether a program of this name is on the path. */
    public static boolean exists(String name) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, name)));
    }

    /** What it wrote to both of its outputs, and its exit code. */
    public Result run() {
        return run(InputStream::readAllBytes);
    }

    /** With its standard output read as it comes; what it says about itself is not kept. */
    public Result run(Reading reading) {
        try {
            Process process = builder().start();
            process.getOutputStream().close();
            byte[] output = reading.read(process.getInputStream());
            return new Result(process.waitFor(), new String(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(command.getFirst() + " could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command.getFirst() + " was interrupted", e);
        }
    }

    private ProcessBuilder builder() {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Reads an output to its end and returns what is to be kept of it. */
    @FunctionalInterface
    public interface Reading {
        byte[] read(InputStream output) throws IOException;
    }

    /** How it ended. */
    public record Result(int code, String output) {
        public boolean succeeded() {
            return code == 0;
        }

        /** The first line that begins like this, else the last one: what a person is told. */
        public String line(String beginning) {
            List<String> lines = output.lines()
                    .filter(line -> !line.isBlank())
                    .map(String::strip)
                    .toList();
            return lines.stream()
                    .filter(line -> line.startsWith(beginning))
                    .findFirst()
                    .or(() -> lines.reversed().stream().findFirst())
                    .orElse("exit code " + code);
        }
    }
}
