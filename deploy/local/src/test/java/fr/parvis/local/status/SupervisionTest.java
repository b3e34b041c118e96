package fr.parvis.local.status;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.local.status.PartStatus.State;
import fr.parvis.local.status.Supervision.By;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SupervisionTest {
    private static final PartStatus PERSONS =
            new PartStatus("persons", "demand", "http://localhost:28101", State.DOWN, "/state/log/persons.log");
    private static final PartStatus PORTAL = new PartStatus(
            "portal-demand", "demand", "http://localhost:28120", State.NOT_READY, "/state/log/portal-demand.log");

    @Test
    void sendsTheReaderToTheLogWhileASupervisorStartsThePartAgain() {
        assertThat(new Supervision(By.ONE_THAT_WATCHES, Set.of()).sentence(List.of(PERSONS)))
                .startsWith("Not ready: persons; the supervisor starts a dead part again")
                .contains("read /state/log/persons.log");
    }

    @Test
    void namesThePartThatWasGivenUpAndItsLogAlone() {
        Supervision supervision = new Supervision(By.ONE_THAT_WATCHES, Set.of("persons"));

        assertThat(supervision.sentence(List.of(PERSONS, PORTAL)))
                .isEqualTo(
                        "Not ready: persons, portal-demand. Given up after 5 restarts: persons; read /state/log/persons.log, then ./parvis down and ./parvis up.");
        assertThat(supervision.seen(PERSONS)).isEqualTo("given up after 5 restarts");
        assertThat(supervision.todo(PERSONS))
                .isEqualTo("Nobody starts it again: read /state/log/persons.log, then ./parvis down and ./parvis up.");
        assertThat(supervision.seen(PORTAL)).isEqualTo("does not answer");
        assertThat(supervision.todo(PORTAL)).startsWith("The supervisor starts a dead part again");
    }

    @Test
    void asksForPatienceWhileTheAntennaStartsOrStops() {
        assertThat(new Supervision(By.ONE_ON_THE_WAY, Set.of()).sentence(List.of(PERSONS)))
                .isEqualTo("Not ready: persons; the antenna is being started or stopped, so look again in a minute.");
    }

    @Test
    void sendsTheReaderToDownAndUpWhenNobodySupervises() {
        assertThat(new Supervision(By.NOBODY, Set.of()).sentence(List.of(PERSONS)))
                .isEqualTo(
                        "Not ready: persons, and no supervisor runs: stop what is left with ./parvis down, then start with ./parvis up.");
    }
}
