package fr.parvis.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FrenchTest {

    @Test
    void saysDaysAsTheyAreSaid() {
        assertThat(French.day(LocalDate.of(2026, 3, 1))).isEqualTo("1er\u00a0mars 2026");
        assertThat(French.day(LocalDate.of(2026, 8, 22))).isEqualTo("22\u00a0août 2026");
    }

    @Test
    void saysWhenSomethingTakesPlace() {
        assertThat(French.weekday(LocalDate.of(2026, 11, 24))).isEqualTo("Mardi 24\u00a0novembre 2026");
        assertThat(French.time(LocalTime.of(14, 5))).isEqualTo("14\u00a0h\u00a005");
        assertThat(French.time(LocalTime.of(9, 0))).isEqualTo("9\u00a0h");
        assertThat(French.month(YearMonth.of(2026, 8))).isEqualTo("Août 2026");
    }

    @Test
    void saysHoursAndMoney() {
        assertThat(French.hours(1)).isEqualTo("1\u00a0minute");
        assertThat(French.hours(135)).isEqualTo("2\u00a0h\u00a015");
        assertThat(French.hours(120)).isEqualTo("2\u00a0h");
        assertThat(French.hours(45)).isEqualTo("45\u00a0minutes");
        assertThat(French.euros(35000)).isEqualTo("350\u00a0euros");
        assertThat(French.euros(123450)).isEqualTo("1234,50\u00a0euros");
        assertThat(French.euros(1200000)).isEqualTo("12\u202f000\u00a0euros");
        assertThat(French.euros(0)).isEqualTo("0\u00a0euro");
    }

    @Test
    void countsDays() {
        assertThat(French.days(1L)).isEqualTo("1\u00a0jour");
        assertThat(French.days(3L)).isEqualTo("3\u00a0jours");
    }

    @Test
    void keepsTheLinesOfAText() {
        assertThat(French.paragraphs("Un.\nDeux.\n\nTrois.\n"))
                .isEqualTo(List.of(List.of("Un.", "Deux."), List.of("Trois.")));
    }

    @Test
    void namesTheIdentityServerAsTheOneForeignTargetOfAForm() {
        String policy = Shield.policy(java.net.URI.create("https://connexion.antenne.example/realms/parvis-demand"));

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("form-action 'self' https://connexion.antenne.example;")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe")
                .doesNotContain("script-src");
    }
}
