package fr.parvis.facilitation.intervention;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What interventions said before they were corrected, kept under her key; only ever added to. */
public interface EarlierVersions {

    Uni<Void> add(Intervention before, EarlierVersion version);

    /** First to last, at most {@link Intervention#LAST}. */
    Uni<List<EarlierVersion>> of(Intervention intervention);

    /** When the version that counts now took the place of another. */
    Uni<Optional<Instant>> lastCorrected(UUID intervention);
}
