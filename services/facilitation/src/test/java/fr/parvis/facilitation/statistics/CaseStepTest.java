package fr.parvis.facilitation.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseChange;
import fr.parvis.facilitation.caseload.CaseFixture;
import org.junit.jupiter.api.Test;

class CaseStepTest {

    private static final CaseChange TAKEN_ON = new CaseChange.TakenOn();
    private static final CaseChange PAUSED = new CaseChange.Paused();
    private static final CaseChange RESUMED = new CaseChange.Resumed();
    private static final CaseChange STOPPED = new CaseChange.Stopped();

    @Test
    void opensWhenAFacilitatorTakesTheCaseOnAndWhenSheComesBack() {
        Case paused = CaseFixture.after(CaseFixture.active(), PAUSED);

        assertThat(step(CaseFixture.chosen(), TAKEN_ON)).isEqualTo(CaseStep.OPENED);
        assertThat(step(paused, RESUMED)).isEqualTo(CaseStep.OPENED);
    }

    @Test
    void pausesWhenSheDoesAndWhileSheWaitsForAnotherFacilitator() {
        assertThat(step(CaseFixture.active(), PAUSED)).isEqualTo(CaseStep.PAUSED);
        assertThat(step(CaseFixture.active(), new CaseChange.FacilitatorChosen(CaseFixture.LEA)))
                .isEqualTo(CaseStep.PAUSED);
    }

    @Test
    void closesWhatWasTakenOn() {
        Case paused = CaseFixture.after(CaseFixture.active(), PAUSED);

        assertThat(step(CaseFixture.active(), STOPPED)).isEqualTo(CaseStep.CLOSED);
        assertThat(step(paused, STOPPED)).isEqualTo(CaseStep.CLOSED);
    }

    @Test
    void isSilentOnWhatNobodyTookOn() {
        Case pausedInTheQueue = CaseFixture.after(CaseFixture.chosen(), PAUSED);

        assertThat(CaseStep.between(CaseFixture.open(), CaseFixture.after(CaseFixture.open(), STOPPED)))
                .isEmpty();
        assertThat(CaseStep.between(CaseFixture.chosen(), pausedInTheQueue)).isEmpty();
        assertThat(CaseStep.between(pausedInTheQueue, CaseFixture.after(pausedInTheQueue, STOPPED)))
                .isEmpty();
        assertThat(CaseStep.between(CaseFixture.active(), CaseFixture.active())).isEmpty();
    }

    private static CaseStep step(Case before, CaseChange change) {
        return CaseStep.between(before, CaseFixture.after(before, change)).orElseThrow();
    }
}
