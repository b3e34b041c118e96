package fr.parvis.portal.desk;

import fr.parvis.portal.cooperation.ReleasedRequest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One request at the desk.
 *
 * @param daysLate days since the acknowledgement was due; 0 when it is not late
 * @param daysLeft days until it is due; absent when it is given or no protocol asks for it
 */
public record DeskLine(
        ReleasedRequest request,
        Standing standing,
        long daysLate,
        @Nullable Long daysLeft) {

    private static final int LONGEST = 140;

    /** Her own words in a text; around them stand the desk's name, number, domain and horizon (facilitation, RequestText). */
    private static final Pattern SAID = Pattern.compile("(?ms)^« (.*?) »$");

    /** What the desk has to do. */
    public enum Standing {
        TO_ACKNOWLEDGE,
        LATE,
        ACKNOWLEDGED
    }

    public static DeskLine of(ReleasedRequest request, LocalDate today) {
        LocalDate due = request.acknowledgeBy();
        if (request.acknowledgedOn() != null) {
            return new DeskLine(request, Standing.ACKNOWLEDGED, 0, null);
        }
        if (due == null) {
            return new DeskLine(request, Standing.TO_ACKNOWLEDGE, 0, null);
        }
        long left = ChronoUnit.DAYS.between(today, due);
        return left < 0
                ? new DeskLine(request, Standing.LATE, -left, null)
                : new DeskLine(request, Standing.TO_ACKNOWLEDGE, 0, left);
    }

    public boolean late() {
        return standing == Standing.LATE;
    }

    public boolean acknowledged() {
        return standing == Standing.ACKNOWLEDGED;
    }

    public boolean dueToday() {
        return daysLeft != null && daysLeft == 0;
    }

    /** Beginning of her text, for a list; null while it is hidden. */
    public @Nullable String beginning() {
        ReleasedRequest.Content content = request.content();
        if (content == null) {
            return null;
        }
        String said = SAID.matcher(content.text())
                .results()
                .map(words -> words.group(1))
                .collect(Collectors.joining(" » « "));
        String line = (said.isEmpty() ? content.text() : said).strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : cut(line) + "\u00a0…";
    }

    private static String cut(String line) {
        int space = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, space < 0 ? LONGEST : space);
    }
}
