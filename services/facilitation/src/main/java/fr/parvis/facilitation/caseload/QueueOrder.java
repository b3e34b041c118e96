package fr.parvis.facilitation.caseload;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Place in the queue (FAC-05): priority criteria first, then the day of the request, then the case's name so that no two cases ever share a place.
 * How many criteria apply, and which, makes no difference among priorities.
 */
public record QueueOrder(boolean priority, LocalDate requestedOn, CaseId caseId) implements Comparable<QueueOrder> {

    private static final Comparator<QueueOrder> ORDER = Comparator.comparing(
                    QueueOrder::priority, Comparator.reverseOrder())
            .thenComparing(QueueOrder::requestedOn)
            .thenComparing(place -> place.caseId().toString());

    public static QueueOrder of(Case caze) {
        return new QueueOrder(caze.opening().priority(), caze.opening().requestedOn(), caze.id());
    }

    @Override
    public int compareTo(QueueOrder other) {
        return ORDER.compare(this, other);
    }
}
