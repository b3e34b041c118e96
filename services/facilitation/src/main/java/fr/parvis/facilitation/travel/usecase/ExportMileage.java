package fr.parvis.facilitation.travel.usecase;

import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.travel.Mileage;
import fr.parvis.facilitation.travel.MileageLine;
import fr.parvis.facilitation.travel.Trips;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;

/** Adds up the kilometres of one month: sums of all facilitators for the carrier, way by way her own for a facilitator (OPS-02, scenario 25). */
@ApplicationScoped
public final class ExportMileage {

    private final Trips trips;

    ExportMileage(Trips trips) {
        this.trips = trips;
    }

    @WithTransaction
    public Uni<List<Mileage>> handle(Participant reader, YearMonth month) {
        return reader.roles().contains(Role.CARRIER_MANAGER)
                ? trips.mileage(month, null)
                        .map(ways -> MileageLine.summed(month, ways))
                        .map(Mileage::each)
                : trips.mileage(month, reader.subject()).map(Mileage::each);
    }
}
