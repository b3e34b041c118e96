package fr.parvis.indicators.publication;

import fr.parvis.commons.web.paging.PageRequest;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.period.Period;
import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that was ever published. Added to, never changed, never removed. */
public interface PublicationLedger {

    /** False when this version is there already: somebody else was faster. */
    Uni<Boolean> add(StoredPublication stored);

    Uni<Set<Period>> published(Family family);

    /** The latest version of each of these periods that has one. */
    Uni<List<StoredPublication>> latest(Family family, Collection<Period> periods);

    Uni<Optional<StoredPublication>> find(Family family, Period period, int version);

    /** Latest day first. */
    Uni<List<PublicationHead>> page(PageRequest page);
}
