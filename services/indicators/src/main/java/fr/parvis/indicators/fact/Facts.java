package fr.parvis.indicators.fact;

import io.smallrye.mutiny.Uni;
import java.util.List;

/** All facts that were ever reported, save those of erased persons. Added to, never changed. */
public interface Facts {

    /** Makes everybody else who wants this subject wait until the transaction ends. */
    Uni<Void> hold(Family family, String subject);

    /** False when this fact of this sender is there already. */
    Uni<Boolean> add(Fact fact, String source);

    /** What follows in this transaction sees the database as it is at this moment, whoever writes meanwhile. */
    Uni<Void> freeze();

    Uni<List<Fact>> of(Family family);

    Uni<List<Fact>> of(Family family, String subject);

    /** Whether this subject was erased. */
    Uni<Boolean> erased(Family family, String subject);

    /** Removes every fact of the subject and lets none of hers in again; false when that was done before. */
    Uni<Boolean> erase(Family family, String subject);
}
