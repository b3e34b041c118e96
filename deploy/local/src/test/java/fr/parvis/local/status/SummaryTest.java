package fr.parvis.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.local.platform.Context;
import fr.parvis.local.state.PortBlock;
import fr.parvis.local.state.Repository;
import fr.parvis.local.state.StateFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SummaryTest {
    @TempDir
    private Path folder;

    @Test
    void putsWhatIsToBeTypedOrOpenedFirstInEachLine() {
        assertThat(Summary.next(context()).lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .matches(" {2}(http://\\S+|\\./parvis [a-z]+|less \\S+) {2,}\\S.*")
                        .hasSizeLessThan(110));
        assertThat(Summary.next(context())).contains("http://demand.localhost:28120", "less docs/howto/run-locally.md");
    }

    @Test
    void saysWhereThePasswordsAre() {
        assertThat(Summary.passwords(context()))
                .contains(folder.resolve("platform.json") + ", which only you can read");
    }

    private Context context() {
        return Context.of(Repository.located(), new StateFolder(folder), new PortBlock(28_000));
    }
}
