package fr.parvis.facilitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AddressCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final MailCode code = new MailCode("0A1B2C3D");
    private final AddressCheck waiting =
            AddressCheck.none("lea").sending(code, NOW, TODAY).orElseThrow();

    @Test
    void opensWithItsCodeForTwoHours() {
        assertThat(waiting.opensWith(code, NOW.plus(Duration.ofHours(2)))).isTrue();
        assertThat(waiting.opensWith(code, NOW.plus(Duration.ofHours(2)).plusMillis(1)))
                .isFalse();
    }

    @Test
    void opensWithNothingElse() {
        assertThat(waiting.opensWith(new MailCode("0A1B2C3E"), NOW)).isFalse();
        assertThat(waiting.opensWith(new MailCode(""), NOW)).isFalse();
        assertThat(waiting.over().opensWith(code, NOW)).isFalse();
        assertThat(AddressCheck.none("lea").opensWith(new MailCode(""), Instant.EPOCH))
                .isFalse();
        AddressCheck another =
                AddressCheck.none("zoe").sending(code, NOW, TODAY).orElseThrow();
        assertThat(another.codeHash()).isNotEqualTo(waiting.codeHash());
    }

    @Test
    void opensNoMoreAfterFiveWrongOnes() {
        AddressCheck check = waiting;
        for (int tried = 0; tried < 4; tried++) {
            check = check.afterAWrongOne();
        }
        assertThat(check.opensWith(code, NOW)).isTrue();
        assertThat(check.afterAWrongOne().opensWith(code, NOW)).isFalse();
    }

    @Test
    void isWorthNothingOnceAnotherCodeWasSent() {
        AddressCheck next =
                waiting.sending(new MailCode("ZZZZZZZZ"), NOW, TODAY).orElseThrow();

        assertThat(next.opensWith(code, NOW)).isFalse();
        assertThat(next.opensWith(new MailCode("ZZZZZZZZ"), NOW)).isTrue();
    }

    @Test
    void sendsFiveCodesADayAlsoWhenTheAddressWentInBetween() {
        AddressCheck check = waiting;
        for (int sent = 1; sent < 5; sent++) {
            check = check.over().sending(code, NOW, TODAY).orElseThrow();
        }

        assertThat(check.sending(code, NOW, TODAY)).isEmpty();
        assertThat(check.over().sending(code, NOW, TODAY)).isEmpty();
        assertThat(check.sending(code, NOW, TODAY.plusDays(1))).isPresent();
    }

    @Test
    void isCopiedByHandWithoutCare() {
        MailCode drawn = MailCode.random(new SecureRandom());

        assertThat(drawn.value()).hasSize(8).matches("[0-9A-HJKMNP-TV-Z]{8}");
        assertThat(drawn.readable()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(MailCode.asTyped(" " + drawn.readable().toLowerCase(Locale.ROOT) + " "))
                .isEqualTo(drawn);
        assertThat(MailCode.asTyped("oil0 0000").value()).isEqualTo("01100000");
        assertThat(drawn).hasToString("MailCode");
    }
}
