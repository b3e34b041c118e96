package fr.parvis.facilitation.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.task.DueCount;
import fr.parvis.facilitation.task.TaskKind;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    private static final MailAddress LEA = new MailAddress("lea@example.org");

    private final Letters letters = new Letters(() -> Optional.of(URI.create("https://demande.example.org/?a=1&b=2")));

    @ParameterizedTest
    @CsvSource({
        "1, 0, '1 tâche'",
        "3, 0, '3 tâches'",
        "3, 1, '3 tâches, dont 1 en retard'",
        "1, 1, '1 tâche, en retard'",
        "3, 3, '3 tâches, toutes en retard'"
    })
    void sayHowMuchIsDue(long due, long overdue, String words) {
        assertThat(Letters.words(new DueCount(due, overdue))).isEqualTo(words);
    }

    @Test
    void sayNothingButTheCount() {
        Letter letter = letters.daily(LEA, new DueCount(3, 1));

        assertThat(letter.text())
                .contains(
                        "Aujourd’hui : 3 tâches, dont 1 en retard.",
                        "https://demande.example.org/?a=1&b=2",
                        "Pour l’arrêter");
        assertThat(letter.subject()).isEqualTo("Vos tâches du jour").doesNotContainPattern("[0-9]");
        assertThat(letter.text().replaceAll("https://\\S+", ""))
                .containsOnlyOnce("3")
                .doesNotContainPattern("[02456789]");
        for (TaskKind kind : TaskKind.values()) {
            assertThat(letter.text() + letter.html()).doesNotContain(kind.name());
        }
    }

    @Test
    void sayTheSameInHtmlAndFetchNothing() {
        Letter letter = letters.daily(LEA, new DueCount(3, 1));

        assertThat(letter.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("<title>Vos tâches du jour</title>", "<p>Aujourd’hui : 3 tâches, dont 1 en retard.</p>")
                .contains("?a=1&amp;b=2")
                .doesNotContain("<img", "<a ", "src=", "href=", "style", "<script");
        for (String paragraph : letter.text().strip().split("\n\n", -1)) {
            assertThat(letter.html()).contains(paragraph.replace("&", "&amp;"));
        }
    }

    @Test
    void giveTheCodeAndTellAStrangerToDoNothing() {
        Letter letter = letters.code(LEA, new MailCode("0A1B2C3D"));

        assertThat(letter.text()).contains("0A1B-2C3D", "Il vaut 2 heures.", "Si ce n’est pas vous, ne faites rien");
        assertThat(letter.subject()).doesNotContain("0A1B");
        assertThat(letter).hasToString("Letter CODE");
    }
}
