package fr.parvis.images.service;

import fr.parvis.images.program.ImageException;
import fr.parvis.images.program.Program;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A container engine of this machine that answers. */
public record Engine(String program) {
    private static final Path HERE = Path.of("").toAbsolutePath();

    public static Optional<Engine> found() {
        return Stream.of("docker", "podman")
                .filter(Program::exists)
                .filter(program -> Program.in(HERE, program, "info").run().succeeded())
                .findFirst()
                .map(Engine::new);
    }

    public void load(Path archive) {
        Program.Result loaded = run("load", "--input", archive.toString());
        if (!loaded.succeeded()) {
            throw new ImageException("%s did not take %s (%s): see what it says about itself with %s info."
                    .formatted(program, archive, loaded.line("Error"), program));
        }
    }

    /** Runs a command of it to its end. */
    public Program.Result run(String... arguments) {
        return new Program(
                        HERE,
                        Stream.concat(Stream.of(program), Stream.of(arguments)).toList())
                .run();
    }
}
