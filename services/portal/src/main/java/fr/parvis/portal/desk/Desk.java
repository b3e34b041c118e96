package fr.parvis.portal.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The desk as the page shows it.
 *
 * @param told cooperation answered; an empty list then means there is nothing
 * @param stale released texts are hidden just now
 * @param ageSeconds age of the knowledge of consents; absent when nothing was heard yet or it could not be asked
 * @param next cursor of the next page
 */
public record Desk(
        boolean told,
        boolean stale,
        @Nullable Long ageSeconds,
        List<DeskLine> lines,
        @Nullable String next,
        @Nullable String words) {

    /** How many wait for an acknowledgement and are late, on this page. */
    public long late() {
        return lines.stream().filter(DeskLine::late).count();
    }

    /** Nothing waits on this page. */
    public boolean quiet() {
        return late() == 0 && waiting() == 0;
    }

    /** How many wait for an acknowledgement, on this page. */
    public long waiting() {
        return lines.stream()
                .filter(line -> line.standing() == DeskLine.Standing.TO_ACKNOWLEDGE)
                .count();
    }
}
