package fr.parvis.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.local.ParvisCommand;
import fr.parvis.local.state.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The shell script, run as a newcomer would. */
final class LauncherTest {
    private static final Path LAUNCHER = Repository.located().root().resolve("parvis");

    @TempDir
    private Path folder;

    @Test
    void namesEveryCommandThatExists() throws Exception {
        Result help = run(Map.of(), "--help");

        assertThat(help.code()).isZero();
        assertThat(ServiceLoader.load(ParvisCommand.class))
                .extracting(command -> Objects.requireNonNull(command.getClass().getAnnotation(Command.class))
                        .name())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(help.output()).containsPattern("(?m)^  " + name + " "));
    }

    @Test
    void saysHowToGetAJdkWhenThereIsNone() throws Exception {
        Map<String, String> bare = Map.of(
                "JAVA_HOME",
                "",
                "PATH",
                withoutJava(),
                "PARVIS_JAVA_PLACES",
                folder.toString(),
                "HOME",
                folder.toString());

        Result refused = run(bare, "up");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.output())
                .startsWith("Parvis needs a JDK 25 or newer and none was found: install one")
                .contains("JAVA_HOME")
                .hasLineCount(1);
    }

    @Test
    void passesOverAJdkThatIsTooOld() throws Exception {
        Path old = Files.createDirectories(folder.resolve("old/bin"));
        for (String program : List.of("java", "javac")) {
            Files.writeString(old.resolve(program), "#!/bin/sh\necho '    java.specification.version = 17' >&2\n");
            assertThat(old.resolve(program).toFile().setExecutable(true)).isTrue();
        }
        Map<String, String> bare = Map.of(
                "JAVA_HOME",
                folder.resolve("old").toString(),
                "PATH",
                withoutJava(),
                "PARVIS_JAVA_PLACES",
                folder.toString());

        assertThat(run(bare, "up").output()).startsWith("Parvis needs a JDK 25 or newer and none was found");
    }

    @Test
    void refusesACommandThatDoesNotExistBeforeBuildingAnything() throws Exception {
        Result refused = run(Map.of("PARVIS_STATE", folder.resolve("state").toString()), "stauts");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.output()).isEqualTo("There is no command stauts: see ./parvis --help.\n");
        assertThat(folder.resolve("state")).doesNotExist();
    }

    @Test
    void refusesAnUnknownOptionOfAnyCommandBeforeBuildingAnything() {
        assertThat(ServiceLoader.load(ParvisCommand.class)).isNotEmpty().allSatisfy(command -> {
            CommandSpec spec = new CommandLine(command).getCommandSpec();
            String own = own(spec).collect(Collectors.joining(" "));
            String known = own.isEmpty() ? "--help" : own + " and --help";

            Result refused = run(Map.of("PARVIS_STATE", folder.resolve("state").toString()), spec.name(), "--bogus");

            assertThat(refused.code()).isEqualTo(2);
            assertThat(refused.output())
                    .isEqualTo("./parvis %1$s knows only %2$s; see ./parvis %1$s --help.%n", spec.name(), known);
            assertThat(folder.resolve("state")).doesNotExist();
        });
    }

    @Test
    void refusesAWordThatIsNoOption() throws Exception {
        assertThat(run(Map.of(), "up", "detach"))
                .isEqualTo(new Result(2, "./parvis up takes no detach; see ./parvis up --help.\n"));
    }

    private static Stream<String> own(CommandSpec spec) {
        return spec.options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .map(OptionSpec::longestName);
    }

    @Test
    void refusesAnUnknownOptionOfTheGateWithOneSentence() throws Exception {
        Result refused = run(Map.of("JAVA_HOME", System.getProperty("java.home")), "test", "--fast");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.output())
                .isEqualTo("./parvis test knows only --full and --help; see ./parvis test --help.\n");
    }

    /** A folder with the few programs that the script itself uses. */
    private String withoutJava() throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String program : List.of("bash", "env", "dirname", "sed", "head", "readlink")) {
            Path wrapper = Files.writeString(
                    programs.resolve(program), "#!/bin/sh\nPATH=/usr/bin:/bin exec %s \"$@\"\n".formatted(program));
            assertThat(wrapper.toFile().setExecutable(true)).isTrue();
        }
        return programs.toString();
    }

    private static Result run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("/bin/bash", LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), output);
    }

    private record Result(int code, String output) {}
}
