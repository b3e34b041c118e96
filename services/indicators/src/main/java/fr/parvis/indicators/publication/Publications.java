package fr.parvis.indicators.publication;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.masking.Decided;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.tally.CellKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything published so far, every version of it. */
public record Publications(List<Publication> all) {

    public static final Publications NONE = new Publications(List.of());

    public Publications {
        all = List.copyOf(all);
    }

    public Publications with(Publication publication) {
        List<Publication> more = new ArrayList<>(all);
        more.add(publication);
        return new Publications(more);
    }

    public Optional<Publication> latest(Family family, Period period) {
        return all.stream()
                .filter(each -> each.family() == family && each.period().equals(period))
                .max(Comparator.comparingInt(Publication::version));
    }

    /** What the latest versions of a family tell and do not tell. */
    Decided decided(Family family) {
        Set<CellKey> shown = new HashSet<>();
        Set<CellKey> masked = new HashSet<>();
        for (Publication each : all) {
            if (each.family() == family && latest(family, each.period()).equals(Optional.of(each))) {
                shown.addAll(each.shown().keySet());
                masked.addAll(each.masked());
            }
        }
        return new Decided(shown, masked);
    }
}
