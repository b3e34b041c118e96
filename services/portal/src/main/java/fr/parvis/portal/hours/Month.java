package fr.parvis.portal.hours;

import fr.parvis.portal.facilitation.Interventions.Intervention;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * What was done for her in one month, the latest day first.
 *
 * @param whole all of that month is here; else its sum is not told
 */
public record Month(YearMonth month, List<Intervention> items, boolean whole) {

    public Month {
        items = List.copyOf(items);
    }

    /**
     * The months of one page of the list.
     *
     * @param items the latest day first
     * @param begun whether a page before may have begun its first month
     * @param goesOn whether a page after may go on with its last month
     */
    static List<Month> of(List<Intervention> items, boolean begun, boolean goesOn) {
        List<Month> months = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            YearMonth month = YearMonth.from(items.get(from).date());
            int to = from;
            while (to < items.size() && YearMonth.from(items.get(to).date()).equals(month)) {
                to++;
            }
            boolean cut = (begun && from == 0) || (goesOn && to == items.size());
            months.add(new Month(month, items.subList(from, to), !cut));
            from = to;
        }
        return List.copyOf(months);
    }

    /** Time with her and for her; the way is not part of it. */
    public int minutes() {
        return items.stream().mapToInt(Intervention::durationMinutes).sum();
    }
}
