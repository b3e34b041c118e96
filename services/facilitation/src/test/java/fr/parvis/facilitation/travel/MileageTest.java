package fr.parvis.facilitation.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.parvis.facilitation.intervention.Vehicle;
import fr.parvis.testkit.Requirement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MileageTest {

    private static final BigDecimal RATE = new BigDecimal("32.5");

    @Test
    @Requirement("OPS-02")
    void paysTheRateForHerOwnVehicleAlone() {
        Mileage of = new Mileage(
                "karim",
                List.of(way(12, Vehicle.OWN_VEHICLE), way(20, Vehicle.PUBLIC_TRANSPORT), way(9, Vehicle.OWN_VEHICLE)));

        assertThat(of.kilometres()).isEqualTo(41);
        assertThat(of.paidKilometres()).isEqualTo(21);
        // 682.5 cents
        assertThat(of.allowanceCents(RATE)).isEqualTo(683);
    }

    @Property
    void isTheSumOfItsWaysInWhateverOrderTheyCame(
            @ForAll @Size(max = 40) List<@IntRange(max = 2000) Integer> kilometres, @ForAll long seed) {
        List<MileageLine> ways = new ArrayList<>(
                kilometres.stream().map(km -> way(km, Vehicle.OWN_VEHICLE)).toList());
        Mileage one = new Mileage("karim", ways);
        Collections.shuffle(ways, new Random(seed));
        long sum = kilometres.stream().mapToLong(Integer::longValue).sum();

        assertThat(one.kilometres()).isEqualTo(sum);
        assertThat(new Mileage("karim", ways)).isEqualTo(one);
        assertThat(BigDecimal.valueOf(one.allowanceCents(RATE)))
                .isEqualTo(RATE.multiply(BigDecimal.valueOf(sum)).setScale(0, RoundingMode.HALF_UP));
    }

    @Test
    void standsApartForEachFacilitator() {
        MileageLine lea =
                new MileageLine("léa", LocalDate.of(2026, 11, 2), "14118", "14327", 7, 10, Vehicle.OWN_VEHICLE);

        assertThat(Mileage.each(List.of(lea, way(3, Vehicle.OWN_VEHICLE), way(4, Vehicle.OWN_VEHICLE))))
                .extracting(Mileage::facilitator, Mileage::kilometres)
                .containsExactly(tuple("karim", 7L), tuple("léa", 7L));
    }

    private static MileageLine way(int kilometres, Vehicle vehicle) {
        return new MileageLine("karim", LocalDate.of(2026, 11, 20), "14118", "14327", kilometres, 5, vehicle);
    }
}
