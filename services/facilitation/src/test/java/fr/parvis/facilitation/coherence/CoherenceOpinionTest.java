package fr.parvis.facilitation.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.coherence.CoherenceOpinion.ItemOpinion;
import fr.parvis.facilitation.person.PersonReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoherenceOpinionTest {

    @Test
    void isPrivateUntilSheReleasesIt() {
        CoherenceOpinion opinion = opinion("Trop loin.", "");

        assertThat(opinion.released()).isFalse();
        assertThat(opinion.releasedBy(UUID.randomUUID()).released()).isTrue();
    }

    @Test
    void wouldLeaveAsExactlyThisText() {
        assertThat(opinion("Trop loin.", "À pied.").releaseText())
                .isEqualTo("Trop loin.\n\nCe que je voudrais changer : À pied.");
        assertThat(opinion("Trop loin.", "").releaseText()).isEqualTo("Trop loin.");
        assertThat(opinion("", "À pied.").releaseText()).isEqualTo("Ce que je voudrais changer : À pied.");
        assertThat(opinion("", "").releaseText()).isEmpty();
    }

    private static CoherenceOpinion opinion(String gap, String adjustment) {
        return new CoherenceOpinion(
                UUID.randomUUID(),
                UUID.randomUUID(),
                new CaseId(UUID.randomUUID()),
                new PersonReference(UUID.randomUUID()),
                List.of(new ItemOpinion(1, Coherence.PARTLY_COHERENT)),
                gap,
                adjustment,
                Instant.parse("2026-11-22T09:30:00Z"),
                null,
                0);
    }
}
