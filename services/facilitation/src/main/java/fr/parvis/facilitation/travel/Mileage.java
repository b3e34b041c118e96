package fr.parvis.facilitation.travel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The ways of one facilitator in one month and the allowance for them: the rate is paid for kilometres in her own vehicle.
 *
 * @param facilitator account subject
 */
public record Mileage(String facilitator, List<MileageLine> lines) {

    public Mileage {
        lines = lines.stream().sorted(MileageLine.ORDER).toList();
    }

    /** One for each facilitator who made a way, in the order of their accounts. */
    public static List<Mileage> each(Collection<MileageLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(MileageLine::facilitator, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(of -> new Mileage(of.getKey(), of.getValue()))
                .toList();
    }

    public long kilometres() {
        return lines.stream().mapToLong(MileageLine::kilometres).sum();
    }

    public long minutes() {
        return lines.stream().mapToLong(MileageLine::minutes).sum();
    }

    public long paidKilometres() {
        return lines.stream()
                .filter(line -> line.vehicle().paid())
                .mapToLong(MileageLine::kilometres)
                .sum();
    }

    /** In whole cents, rounded once, on the sum. */
    public long allowanceCents(BigDecimal centsPerKilometre) {
        return centsPerKilometre
                .multiply(BigDecimal.valueOf(paidKilometres()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
