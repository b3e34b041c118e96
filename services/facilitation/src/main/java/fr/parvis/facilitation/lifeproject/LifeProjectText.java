package fr.parvis.facilitation.lifeproject;

import fr.parvis.facilitation.act.TextHash;
import fr.parvis.facilitation.expression.Expression;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The exact text she fixes: which version it is, her words as they stand in her order, her own marks, and the day by which she looks at it again. The same
 * content always gives the same text, so that its hash shows what she confirmed.
 */
public record LifeProjectText(String value) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    public static LifeProjectText of(int number, Reading reading, LocalDate nextCheckOn) {
        StringBuilder text =
                new StringBuilder("Mon projet de vie, version ").append(number).append('\n');
        int item = 0;
        for (Expression expression : reading.expressions()) {
            item++;
            text.append('\n').append(expression.asItem(item));
        }
        text.append("\nJe le relis au plus tard le ")
                .append(DAY.format(nextCheckOn))
                .append(".\n");
        return new LifeProjectText(text.toString());
    }

    /** SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits. */
    public String hash() {
        return TextHash.of(value);
    }
}
