package fr.parvis.portal.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.portal.cooperation.ReleasedRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DeskLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void countsTheDaysOfADelay() {
        DeskLine line = DeskLine.of(request(TODAY.minusDays(3), null, "mots"), TODAY);

        assertThat(line.standing()).isEqualTo(DeskLine.Standing.LATE);
        assertThat(line.daysLate()).isEqualTo(3);
    }

    @Test
    void isNotLateOnTheDayItself() {
        DeskLine line = DeskLine.of(request(TODAY, null, "mots"), TODAY);

        assertThat(line.standing()).isEqualTo(DeskLine.Standing.TO_ACKNOWLEDGE);
        assertThat(line.dueToday()).isTrue();
    }

    @Test
    void whatIsAcknowledgedIsNeverLate() {
        DeskLine line = DeskLine.of(request(TODAY.minusDays(30), TODAY.minusDays(1), "mots"), TODAY);

        assertThat(line.standing()).isEqualTo(DeskLine.Standing.ACKNOWLEDGED);
    }

    @Test
    void withoutAProtocolThereIsNoDelay() {
        DeskLine line = DeskLine.of(request(null, null, "mots"), TODAY);

        assertThat(line.standing()).isEqualTo(DeskLine.Standing.TO_ACKNOWLEDGE);
        assertThat(line.daysLeft()).isNull();
        assertThat(line.dueToday()).isFalse();
    }

    @Test
    void shortensATextBetweenTwoWords() {
        String text = "Je veux habiter seule,\npas loin de ma sœur. ".repeat(8);

        assertThat(DeskLine.of(request(null, null, text), TODAY).beginning())
                .startsWith("Je veux habiter seule, pas loin")
                .endsWith("\u00a0…")
                .hasSizeLessThanOrEqualTo(142);
        assertThat(DeskLine.of(request(null, null, "x".repeat(300)), TODAY).beginning())
                .hasSize(142);
    }

    @Test
    void beginsWithHerWordsAndNotWithTheAddress() {
        String text = """
                À : Communauté 360 du Calvados

                Je demande :

                1. Souhait, Logement, court terme, c'est ma priorité
                « Je veux habiter seule,
                pas loin. »

                2. Refus, Loisirs, long terme
                « Je ne veux plus de foyer. »
                """;

        assertThat(DeskLine.of(request(null, null, text), TODAY).beginning())
                .isEqualTo("Je veux habiter seule, pas loin. » « Je ne veux plus de foyer.");
    }

    @Test
    void hiddenTextHasNoBeginning() {
        assertThat(DeskLine.of(request(null, null, null), TODAY).beginning()).isNull();
    }

    private static ReleasedRequest request(
            @Nullable LocalDate by, @Nullable LocalDate acknowledged, @Nullable String text) {
        return new ReleasedRequest(
                UUID.randomUUID(),
                TODAY.minusDays(10),
                TODAY.plusDays(90),
                by,
                acknowledged,
                null,
                text == null ? null : new ReleasedRequest.Content(text, List.of(), null),
                text == null ? new ReleasedRequest.Hidden("KNOWLEDGE_TOO_OLD", "masqué") : null);
    }
}
