package fr.parvis.persons.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.consent.ConsentState;
import fr.parvis.testkit.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EasyReceiptTest {

    private final EasyReceipt easy = new EasyReceipt(ReceiptWords.load());

    @ParameterizedTest
    @EnumSource
    @Requirement("PER-29")
    void saysEveryStateWithoutACode(ConsentState state) {
        assertThat(easy.of(ReceiptFixture.in(state)))
                .contains("Bailleur social", "Trouver un studio", "- Logement")
                .doesNotContain(state.name(), "null");
    }

    @ParameterizedTest
    @EnumSource
    @Requirement("PER-17")
    void neverSaysThatSheDecidedWhatSomebodyDecidedInHerPlace(ConsentState state) {
        assertThat(easy.of(ReceiptFixture.byRepresentative(state)))
                .contains("Une personne a décidé à votre place.", "Décidé le 20 novembre 2026.")
                .doesNotContain("Vous avez dit", "Vous l’avez", "Vous avez repris", "Vous avez donné");
    }
}
