package fr.parvis.local.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.local.doctor.Finding.Level;
import fr.parvis.local.platform.Context;
import fr.parvis.local.state.PortBlock;
import fr.parvis.local.state.Repository;
import fr.parvis.local.state.StateFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MachineCheckupTest {

    private static final long GIB = 1L << 30;

    @TempDir
    private Path folder;

    @Test
    void knowsWhatAnAntennaNeeds() {
        assertThat(MachineCheckup.system("Linux", "amd64").level()).isEqualTo(Level.FINE);
        assertThat(MachineCheckup.system("Mac OS X", "aarch64").level()).isEqualTo(Level.WRONG);
        assertThat(MachineCheckup.processors(1).level()).isEqualTo(Level.CARE);
        assertThat(MachineCheckup.memory(4 * GIB).level()).isEqualTo(Level.FINE);
        assertThat(MachineCheckup.memory(4 * GIB - 1).level()).isEqualTo(Level.WRONG);
        assertThat(MachineCheckup.disk(StateFolder.NEEDED_BYTES, true).level()).isEqualTo(Level.FINE);
        assertThat(MachineCheckup.disk(StateFolder.NEEDED_BYTES - 1, true).level())
                .isEqualTo(Level.WRONG);
        assertThat(MachineCheckup.disk(3 * GIB, false)).satisfies(finding -> {
            assertThat(finding.level()).isEqualTo(Level.WRONG);
            assertThat(finding.todo()).contains("3.3 GiB", "PARVIS_STATE");
        });
    }

    @Test
    void findsAPortThatAnotherProgramHas() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // The block is laid so that the other program sits on the port of the broker.
            PortBlock ports = new PortBlock(other.getLocalPort() - 92);

            List<Finding> findings = new MachineCheckup(context(ports)).beforeStart();

            assertThat(findings)
                    .filteredOn(finding -> finding.about().equals("ports"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.level()).isEqualTo(Level.WRONG);
                        assertThat(finding.seen()).contains("[" + other.getLocalPort() + "]");
                        assertThat(finding.todo()).contains("PARVIS_PORT_BASE");
                    });
        }
    }

    @Test
    void warnsOfAStateFolderThatOthersCanRead() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(stateFolder().level()).isEqualTo(Level.CARE);

        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        assertThat(stateFolder().level()).isEqualTo(Level.FINE);
    }

    private Finding stateFolder() throws IOException {
        return new MachineCheckup(context(new PortBlock(28_000)))
                .always().stream()
                        .filter(finding -> finding.about().equals("state folder"))
                        .findFirst()
                        .orElseThrow();
    }

    private Context context(PortBlock ports) {
        return Context.of(Repository.located(), new StateFolder(folder), ports);
    }
}
