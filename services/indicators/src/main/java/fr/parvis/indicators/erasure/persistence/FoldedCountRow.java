package fr.parvis.indicators.erasure.persistence;

import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.tally.CellCodes;
import fr.parvis.indicators.tally.CellKey;
import fr.parvis.indicators.tally.Count;
import fr.parvis.indicators.tally.Measure;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A row of {@code folded_count}; written by SQL, only read here. */
@Entity
@Immutable
@Table(name = "folded_count")
@IdClass(FoldedCountKey.class)
class FoldedCountRow {

    @Id
    String measure = "";

    @Id
    String period = "";

    @Id
    String codes = "";

    @Enumerated(EnumType.STRING)
    Family family = Family.INSTITUTIONS;

    long value;

    long persons;

    long largest;

    CellKey key() {
        return new CellKey(Measure.valueOf(measure), Period.parse(period).orElseThrow(), CellCodes.read(codes));
    }

    Count count() {
        return new Count(value, persons, largest, List.of());
    }
}
