package fr.parvis.persons.act;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The powers of representation recorded for a person. */
public interface Powers {

    Uni<Void> add(UUID personId, Power power, PowerProof proof);

    /** As they stand: one that was ended early ends on the earliest day that was said. */
    Uni<List<Power>> of(UUID personId);

    /**
     * Ends one early; what was decided under it stays in the register.
     *
     * @param lastDay Europe/Paris
     */
    Uni<Void> end(UUID powerId, LocalDate lastDay, Power.Recorded recorded);

    /**
     * What a power rests on.
     *
     * @param representativeName encrypted at rest
     * @param scanSha256 of the judgment or the signed power
     */
    record PowerProof(String representativeName, String scanSha256) {}
}
