package fr.parvis.embedded;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.testcontainers.DockerClientFactory;

/** Docker, or what speaks its language, where Testcontainers looks for it. */
public final class ContainerEngine {
    private static final String ABSENT = "no container engine here: Testcontainers found none";

    private ContainerEngine() {}

    /** Ends the tests of a class as skipped, with the reason that the gate knows, where none answers. */
    public static void require() {
        boolean answers = DockerClientFactory.instance().isDockerAvailable();
        if (!answers) {
            // Maven's own line only counts what was skipped.
            System.out.println("Skipped: " + ABSENT);
        }
        assumeTrue(answers, ABSENT);
    }
}
