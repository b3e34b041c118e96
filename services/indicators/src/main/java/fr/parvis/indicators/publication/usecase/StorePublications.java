package fr.parvis.indicators.publication.usecase;

import fr.parvis.indicators.definition.Definitions;
import fr.parvis.indicators.publication.Publication;
import fr.parvis.indicators.publication.PublicationLedger;
import fr.parvis.indicators.publication.StoredPublication;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Writes publications that belong together, all or none. */
@ApplicationScoped
public final class StorePublications {

    private static final Logger LOG = Logger.getLogger(StorePublications.class);

    private final PublicationLedger ledger;
    private final Definitions definitions;

    public StorePublications(PublicationLedger ledger, Definitions definitions) {
        this.ledger = ledger;
        this.definitions = definitions;
    }

    /** How many were written; fewer than given when another process was faster. */
    @WithTransaction
    public Uni<Integer> handle(List<Publication> made) {
        return Multi.createFrom()
                .iterable(made)
                .onItem()
                .transformToUniAndConcatenate(this::add)
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Uni<Integer> add(Publication publication) {
        return ledger.add(new StoredPublication(publication, definitions.inForce()))
                .invoke(added -> {
                    if (added) {
                        LOG.infof(
                                "published %s %s version %d: %d figures, %d masked",
                                publication.family(),
                                publication.period(),
                                publication.version(),
                                publication.shown().size(),
                                publication.masked().size());
                    }
                })
                .map(added -> added ? 1 : 0);
    }
}
