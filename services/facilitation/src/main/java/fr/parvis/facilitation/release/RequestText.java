package fr.parvis.facilitation.release;

import fr.parvis.facilitation.directory.Organisation;
import fr.parvis.facilitation.expression.Expression;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
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
            text.append('\n').append(paragraph(index + 1, selected.get(index)));
        }
        if (wishedAnswerOn != null) {
            text.append("\nJe souhaite une réponse avant le ")
                    .append(DAY.format(wishedAnswerOn))
                    .append(".\n");
        }
        return new RequestText(text.toString());
    }

    private static String paragraph(int number, Expression expression) {
        Expression.Saying saying = expression.saying();
        return "%d. %s, %s, %s%s\n« %s »\n"
                .formatted(
                        number,
                        saying.type().label(),
                        saying.domain().label(),
                        saying.horizon().label(),
                        expression.priorityByPerson() ? ", c'est ma priorité" : "",
                        saying.words());
    }

    /** SHA-256 of the UTF-8 text, 64 lower-case hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
