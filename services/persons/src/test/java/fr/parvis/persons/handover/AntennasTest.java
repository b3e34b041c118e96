package fr.parvis.persons.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.PeerAddress;
import fr.parvis.commons.crypto.PeerKeys;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.refusal.PersonsProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AntennasTest {

    @TempDir
    Path folder;

    private PeerKeys caen;
    private PeerAddress lille;

    @BeforeEach
    void twoAntennas() {
        caen = keys("caen");
        lille = keys("lille").address();
    }

    @Test
    void knowsItsOwnCardAndThoseOfOthers() {
        Antennas antennas = new Antennas("caen", Optional.of(caen), List.of(AddressCard.of("lille", lille)));

        assertThat(antennas.ownCard()).isEqualTo(AddressCard.of("caen", caen.address()));
        assertThat(antennas.find("lille")).isPresent();
        assertThat(antennas.find("caen")).isEmpty();
        assertThat(antennas.find("nantes")).isEmpty();
    }

    @Test
    void startsWithNoCardThatWasChanged() {
        AddressCard card = AddressCard.of("lille", lille);
        PeerAddress forged = keys("forged").address();

        for (AddressCard changed : List.of(
                new AddressCard("nantes", card.sealingKey(), card.signingKey(), card.fingerprint()),
                new AddressCard("lille", forged.sealingKey(), card.signingKey(), card.fingerprint()),
                new AddressCard("lille", card.sealingKey(), forged.signingKey(), card.fingerprint()))) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> new Antennas("caen", Optional.of(caen), List.of(changed)))
                    .withMessageContaining("was changed");
        }
    }

    @Test
    void takesNoCardTwiceAndNoneInItsOwnName() {
        AddressCard card = AddressCard.of("lille", lille);

        for (List<AddressCard> wrong : List.of(List.of(card, card), List.of(AddressCard.of("caen", lille)))) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> new Antennas("caen", Optional.of(caen), wrong));
        }
    }

    @Test
    void handsNothingOverWithoutKeys() {
        Antennas antennas = new Antennas("caen", Optional.empty(), List.of());

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(antennas::ownCard)
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(PersonsProblem.HAND_OVER_NOT_SET_UP));
    }

    private PeerKeys keys(String name) {
        Path sealing = folder.resolve(name + "-sealing.json");
        Path signing = folder.resolve(name + "-signing.json");
        KeysetFiles.generateSealing(sealing, folder.resolve(name + "-public.json"));
        KeysetFiles.generateSigning(signing);
        return PeerKeys.read(sealing, signing);
    }
}
