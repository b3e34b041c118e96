package fr.parvis.facilitation.travel;

import fr.parvis.facilitation.intervention.Vehicle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

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

    /** One line for each facilitator and vehicle: the days and places of single ways tell who was visited, which is nothing the carrier needs to pay. */
    public static List<MileageLine> summed(YearMonth month, Collection<MileageLine> ways) {
        return ways.stream()
                .collect(Collectors.groupingBy(way -> new Payee(way.facilitator(), way.vehicle())))
                .entrySet()
                .stream()
                .map(of -> new MileageLine(
                        of.getKey().facilitator(),
                        month.atEndOfMonth(),
                        "",
                        "",
                        of.getValue().stream().mapToInt(MileageLine::kilometres).sum(),
                        of.getValue().stream().mapToInt(MileageLine::minutes).sum(),
                        of.getKey().vehicle()))
                .toList();
    }

    private record Payee(String facilitator, Vehicle vehicle) {}

    static final Comparator<MileageLine> ORDER = Comparator.comparing(MileageLine::on)
            .thenComparing(MileageLine::origin)
            .thenComparing(MileageLine::destination)
            .thenComparingInt(MileageLine::kilometres);
}
