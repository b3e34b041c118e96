package fr.parvis.indicators.publication.persistence;

import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.publication.Distribution;
import fr.parvis.indicators.publication.Publication;
import fr.parvis.indicators.tally.CellCodes;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The figures of one publication between rows and cells. */
record FigureRows(
        SortedMap<CellKey, Long> shown, SortedSet<CellKey> masked, SortedMap<CellKey, Distribution> distributions) {

    static FigureRows read(Collection<PublishedFigureRow> rows, Period period) {
        FigureRows read = new FigureRows(new TreeMap<>(), new TreeSet<>(), new TreeMap<>());
        for (PublishedFigureRow row : rows) {
            CellKey key = new CellKey(Measure.valueOf(row.measure), period, CellCodes.read(row.codes));
            Long value = row.value;
            if (value == null) {
                read.masked.add(key);
            } else {
                read.shown.put(key, value);
                spread(row, key, read.distributions);
            }
        }
        return read;
    }

    static List<PublishedFigureRow> write(Publication publication, UUID id) {
        List<PublishedFigureRow> rows = new ArrayList<>();
        publication.masked().forEach(key -> rows.add(row(key, id)));
        publication.shown().forEach((key, value) -> {
            PublishedFigureRow row = row(key, id);
            row.value = value;
            Distribution distribution = publication.distributions().get(key);
            if (distribution != null) {
                row.p10 = boxed(distribution.p10());
                row.p25 = distribution.p25();
                row.median = distribution.median();
                row.p75 = distribution.p75();
                row.p90 = boxed(distribution.p90());
            }
            rows.add(row);
        });
        return rows;
    }

    private static void spread(PublishedFigureRow row, CellKey key, SortedMap<CellKey, Distribution> distributions) {
        Long low = row.p25;
        Long median = row.median;
        Long high = row.p75;
        if (low != null && median != null && high != null) {
            distributions.put(key, new Distribution(optional(row.p10), low, median, high, optional(row.p90)));
        }
    }

    private static PublishedFigureRow row(CellKey key, UUID id) {
        PublishedFigureRow row = new PublishedFigureRow();
        row.publication = id;
        row.measure = key.measure().name();
        row.codes = CellCodes.write(key.at());
        return row;
    }

    private static OptionalLong optional(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static @Nullable Long boxed(OptionalLong value) {
        return value.isPresent() ? Long.valueOf(value.getAsLong()) : null;
    }
}
