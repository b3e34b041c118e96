package fr.parvis.facilitation.release;

import fr.parvis.facilitation.act.TextHash;
import fr.parvis.facilitation.directory.Organisation;
import fr.parvis.facilitation.expression.Expression;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The exact text that will leave (FAC-25): her words as they stand, the domain, the horizon, her own mark, the day she wishes an answer by, and nothing
 * else. The same selection always gives the same text, so that its hash shows what she confirmed.
 */
public record RequestText(String value) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    static RequestText of(Organisation recipient, List<Expression> selected, @Nullable LocalDate wishedAnswerOn) {
        StringBuilder text = new StringBuilder("À : ").append(recipient.name()).append("\n\nJe demande :\n");
        for (int index = 0; index < selected.size(); index++) {
            text.append('\n').append(selected.get(index).asItem(index + 1));
        }
        if (wishedAnswerOn != null) {
            text.append("\nJe souhaite une réponse avant le ")
                    .append(DAY.format(wishedAnswerOn))
                    .append(".\n");
        }
        return new RequestText(text.toString());
    }

    /** SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits. */
    public String hash() {
        return TextHash.of(value);
    }
}
