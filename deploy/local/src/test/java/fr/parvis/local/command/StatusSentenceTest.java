package fr.parvis.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.local.status.PartStatus;
import fr.parvis.local.status.PartStatus.State;
import fr.parvis.local.status.Running;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StatusSentenceTest {
    private static final PartStatus PERSONS =
            new PartStatus("persons", "demand", "http://localhost:28101", State.DOWN, "/state/log/persons.log");

    @Test
    void sendsTheReaderToTheLogWhileASupervisorStartsThePartAgain() {
        assertThat(Running.sentence(List.of(PERSONS), true))
                .startsWith("Not ready: persons; the supervisor starts a dead part again")
                .contains("read /state/log/persons.log");
    }

    @Test
    void sendsTheReaderToDownAndUpWhenNobodySupervises() {
        assertThat(Running.sentence(List.of(PERSONS), false))
                .isEqualTo(
                        "Not ready: persons, and no supervisor runs: stop what is left with ./parvis down, then start with ./parvis up.");
    }
}
