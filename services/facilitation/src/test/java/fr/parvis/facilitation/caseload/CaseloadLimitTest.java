package fr.parvis.facilitation.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseloadLimitTest {

    private final CaseloadLimit limit = new CaseloadLimit(35);

    @Test
    void warnsAboveTheAntennasMaximum() {
        assertThat(limit.exceededBy(35, null)).isFalse();
        assertThat(limit.exceededBy(36, null)).isTrue();
    }

    @Test
    void prefersWhatWasAgreedWithTheFacilitator() {
        assertThat(limit.exceededBy(21, 20)).isTrue();
        assertThat(limit.exceededBy(36, 40)).isFalse();
    }
}
