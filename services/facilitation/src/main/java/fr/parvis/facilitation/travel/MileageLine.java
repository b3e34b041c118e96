package fr.parvis.facilitation.travel;

import fr.parvis.facilitation.intervention.Vehicle;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * One way in an export: neither person nor case nor intervention.
 *
 * @param facilitator account subject
 * @param origin commune code, empty where none was given
 * @param destination commune code, empty where none was given
 */
public record MileageLine(
        String facilitator,
        LocalDate on,
        String origin,
        String destination,
        int kilometres,
        int minutes,
        Vehicle vehicle) {

    static final Comparator<MileageLine> ORDER = Comparator.comparing(MileageLine::on)
            .thenComparing(MileageLine::origin)
            .thenComparing(MileageLine::destination)
            .thenComparingInt(MileageLine::kilometres);
}
