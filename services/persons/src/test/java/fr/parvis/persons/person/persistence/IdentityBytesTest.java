package fr.parvis.persons.person.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.person.Civility;
import fr.parvis.persons.person.Gender;
import fr.parvis.persons.person.Identity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdentityBytesTest {

    @Test
    void readsWhatItWrote() {
        Identity full = new Identity(
                "Lune",
                Civility.MADAME,
                "Martin",
                "Zoé",
                LocalDate.parse("2001-02-03"),
                Gender.WOMAN,
                "zoe@example.org",
                "0600000000",
                "0200000000",
                "1 rue de l'Église, Caen",
                "14118");

        assertThat(IdentityBytes.read(IdentityBytes.write(full))).isEqualTo(full);
    }

    @Test
    void leavesAwayWhatSheDidNotSay() {
        Identity alias = new Identity("Lune", null, null, null, null, Gender.NOT_STATED, null, null, null, null, null);

        assertThat(IdentityBytes.read(IdentityBytes.write(alias))).isEqualTo(alias);
    }
}
