package fr.parvis.persons.handover;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Where copies for other antennas are kept. */
public interface HandOvers {

    /**
     * Keeps a package until it is over.
     *
     * @param file the package as it is carried
     */
    Uni<Void> add(HandOver handOver, byte[] file);

    /** Of all times, in the order in which she let them go. */
    Uni<List<HandOver>> of(UUID personId);

    /** The package of one that is ready. */
    Uni<byte[]> fileOf(HandOver handOver);

    /** Removes the package; that there was one stays. */
    Uni<Void> end(HandOver handOver, UUID actId);

    /** Removes packages that are over on that day; says how many. */
    Uni<Integer> forgetExpired(LocalDate day);
}
