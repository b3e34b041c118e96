package fr.parvis.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ReleasedContractsTest {

    @Test
    void breaksNoReaderOfTheReleasedContracts() throws IOException {
        try (InputStream released = Files.newInputStream(Path.of("released.binpb"))) {
            assertThat(ContractComparison.breaks(Contracts.parse(released), Contracts.compiled()))
                    .as("repair: undo the change, or add a new field or a new version of the topic;"
                            + " released.binpb itself changes only in a release commit")
                    .isEmpty();
        }
    }
}
