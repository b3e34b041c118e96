package fr.parvis.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class HelpTest {

    @Test
    void breaksNoLineOfItsOwnInTwo() {
        assertThat(Parvis.commandLine().getSubcommands().values())
                .isNotEmpty()
                .allSatisfy(HelpTest::holdsItsLinesWhole);
    }

    private static void holdsItsLinesWhole(CommandLine command) {
        assertThat(command.getUsageMessage().lines())
                .containsAll(List.of(command.getCommandSpec().usageMessage().footer()))
                .containsAll(List.of(command.getCommandSpec().usageMessage().description()));
    }

    @Test
    void breaksNoDescriptionOfAnOptionInTwo() {
        assertThat(Parvis.commandLine().getSubcommands().values())
                .flatExtracting(HelpTest::optionsOf)
                .isNotEmpty()
                .allSatisfy(
                        option -> assertThat(option.command().getUsageMessage()).contains(option.description()));
    }

    private static List<OptionOf> optionsOf(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(option -> new OptionOf(command, String.join(" ", option.description())))
                .toList();
    }

    private record OptionOf(CommandLine command, String description) {}
}
