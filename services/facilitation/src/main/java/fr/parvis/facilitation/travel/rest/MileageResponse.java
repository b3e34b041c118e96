package fr.parvis.facilitation.travel.rest;

import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.facilitation.travel.Mileage;
import fr.parvis.facilitation.travel.MileageLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Kilometres of one month and what is paid for them.
 *
 * @param month {@code 2026-11}
 * @param centsPerKilometre the rate, for her own vehicle
 */
public record MileageResponse(String month, BigDecimal centsPerKilometre, List<OfFacilitator> facilitators) {

    /**
     * Those of one facilitator.
     *
     * @param facilitatorSubject account
     * @param allowanceCents rate times {@code paidKilometres}, in whole cents
     */
    public record OfFacilitator(
            String facilitatorSubject,
            long kilometres,
            long minutes,
            long paidKilometres,
            long allowanceCents,
            List<Way> ways) {}

    /**
     * One way.
     *
     * @param originCommune empty where none was given
     */
    public record Way(
            LocalDate date,
            String originCommune,
            String destinationCommune,
            int kilometres,
            int minutes,
            Vehicle vehicle) {}

    static MileageResponse of(String month, BigDecimal rate, List<Mileage> all) {
        return new MileageResponse(
                month, rate, all.stream().map(one -> of(one, rate)).toList());
    }

    private static OfFacilitator of(Mileage one, BigDecimal rate) {
        return new OfFacilitator(
                one.facilitator(),
                one.kilometres(),
                one.minutes(),
                one.paidKilometres(),
                one.allowanceCents(rate),
                one.lines().stream().map(MileageResponse::way).toList());
    }

    private static Way way(MileageLine line) {
        return new Way(line.on(), line.origin(), line.destination(), line.kilometres(), line.minutes(), line.vehicle());
    }
}
