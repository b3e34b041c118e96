package fr.parvis.persons.entourage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.persons.entourage.EntourageNote.Recorded;
import fr.parvis.persons.entourage.EntourageNote.Text;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoteRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate IN_A_MONTH = TODAY.plusMonths(1);

    @Test
    @Requirement("PER-13")
    void wantsReasonMeansAndDayOfAStrongerInvolvement() {
        assertThatCode(() -> NoteRules.checkInvolvement("No speech", "Pictures", IN_A_MONTH, TODAY))
                .doesNotThrowAnyException();
        assertRefused(() -> NoteRules.checkInvolvement(" ", "Pictures", IN_A_MONTH, TODAY));
        assertRefused(() -> NoteRules.checkInvolvement("No speech", null, IN_A_MONTH, TODAY));
        assertRefused(() -> NoteRules.checkInvolvement("No speech", "Pictures", null, TODAY));
    }

    @Test
    @Requirement("PER-13")
    void looksAtAStrongerInvolvementAgainWithinHalfAYear() {
        assertRefused(() -> NoteRules.checkInvolvement("No speech", "Pictures", TODAY, TODAY));
        assertThatCode(() -> NoteRules.checkInvolvement("No speech", "Pictures", TODAY.plusMonths(6), TODAY))
                .doesNotThrowAnyException();
        assertRefused(() -> NoteRules.checkInvolvement(
                "No speech", "Pictures", TODAY.plusMonths(6).plusDays(1), TODAY));
    }

    @Test
    @Requirement("PER-18")
    void wantsADayForEveryChangeOfACaregiver() {
        assertThatCode(() -> NoteRules.checkEvolution(EvolutionKind.AGEING, "Eighty soon", IN_A_MONTH, TODAY))
                .doesNotThrowAnyException();
        assertRefused(() -> NoteRules.checkEvolution(EvolutionKind.AGEING, "Eighty soon", null, TODAY));
        assertRefused(() -> NoteRules.checkEvolution(null, "Eighty soon", IN_A_MONTH, TODAY));
        assertRefused(() -> NoteRules.checkEvolution(EvolutionKind.AGEING, "", IN_A_MONTH, TODAY));
    }

    @Test
    @Requirement("PER-16")
    void wantsKindAndWordsOfARequest() {
        assertThatCode(() -> NoteRules.checkRequest(RequestKind.HEALTH, "Rest")).doesNotThrowAnyException();
        assertRefused(() -> NoteRules.checkRequest(null, "Rest"));
        assertRefused(() -> NoteRules.checkRequest(RequestKind.HEALTH, "x".repeat(2_001)));
    }

    @Test
    @Requirement("PER-13")
    void endsAStrongerInvolvementOnTheDayOfTheNextLookWhetherAnybodyLooked() {
        EntourageNote note = new EntourageNote(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                NoteKind.STRONGER_INVOLVEMENT,
                NoteKind.STRONGER_INVOLVEMENT.name(),
                new Text("No speech", "Pictures"),
                IN_A_MONTH,
                new Recorded("somebody", Instant.EPOCH),
                null);

        assertThat(note.holdsOn(IN_A_MONTH.minusDays(1))).isTrue();
        assertThat(note.isDueOn(IN_A_MONTH.minusDays(1))).isFalse();
        assertThat(note.holdsOn(IN_A_MONTH)).isFalse();
        assertThat(note.isDueOn(IN_A_MONTH)).isTrue();
        assertThat(note.doneOn(TODAY).holdsOn(TODAY)).isFalse();
        assertThat(note.doneOn(TODAY).isDueOn(IN_A_MONTH)).isFalse();
    }

    private static void assertRefused(Runnable check) {
        assertThatThrownBy(check::run).isInstanceOf(RefusedException.class);
    }
}
