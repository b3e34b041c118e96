package fr.parvis.cooperation.review;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Where reviews are kept. Every call runs in the caller's transaction. */
public interface Reviews {

    Uni<Void> add(AgreementReview review);

    /** The last one first. */
    Uni<List<AgreementReview>> of(UUID agreement);
}
