package fr.parvis.facilitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lea@example.org",
                "lea.martin+taches@mail.example.fr",
                "l@e-x.example.museum",
                "o'neil@example.org"
            })
    void takesWhatMailServersTake(String text) {
        assertThat(MailAddress.read(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "lea",
                "lea@",
                "@example.org",
                "lea@localhost",
                "lea@example.org\r\nBcc: tous@example.org",
                "lea@example.org ",
                "Léa <lea@example.org>",
                "lea@example..org",
                "lea@-example.org",
                ".lea@example.org",
                "lea.@example.org",
                "lea@exa mple.org",
                "lea,zoe@example.org",
                "léa@example.org",
                "\"lea\"@example.org",
                "lea@[10.0.0.1]"
            })
    void refusesEverythingElse(String text) {
        assertThat(MailAddress.read(text)).isEmpty();
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(MailAddress.read("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(MailAddress.read(("a".repeat(60) + ".").repeat(4) + "a@example.org"))
                .isEmpty();
    }

    @Test
    void isConfirmedForTheAddressThatWasWrittenToAlone() {
        MailAddress lea = new MailAddress("lea@example.org");
        MailWish wish = MailWish.first("lea", lea, true).asConfirmed();

        assertThat(wish.saidAnew(lea, false).confirmed()).isTrue();
        assertThat(wish.saidAnew(new MailAddress("leo@example.org"), true).confirmed())
                .isFalse();
        assertThat(wish.toString()).doesNotContain("@");
    }
}
