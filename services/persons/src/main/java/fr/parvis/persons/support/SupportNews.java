package fr.parvis.persons.support;

import fr.parvis.persons.statistics.Population;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What facilitation hears, in the transaction that makes it true. A no is not among it (PER-22). */
public interface SupportNews {

    Uni<Void> accepted(SupportProposal proposal, UUID reference, @Nullable String communeCode, Population population);

    Uni<Void> withdrawn(SupportProposal proposal, UUID reference);
}
