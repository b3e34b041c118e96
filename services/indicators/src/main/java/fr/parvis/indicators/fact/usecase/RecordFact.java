package fr.parvis.indicators.fact.usecase;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.Facts;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.fact.Vocabulary;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Takes a fact in, once however often it comes, and none of a subject that was erased. */
@ApplicationScoped
public final class RecordFact {

    private static final Logger LOG = Logger.getLogger(RecordFact.class);

    private final Facts facts;
    private final Vocabulary vocabulary;

    public RecordFact(Facts facts, Vocabulary vocabulary) {
        this.facts = facts;
        this.vocabulary = vocabulary;
    }

    /**
     * Takes it in; a code that is not of its closed list is refused.
     *
     * @param source CloudEvents source of the sender, whose versions are counted by themselves
     */
    @WithTransaction
    public Uni<Void> handle(Fact fact, String source) {
        Fact checked = fact.within(vocabulary);
        Family family = fact.kind().family();
        return facts.hold(family, fact.subject())
                .chain(() -> facts.erased(family, fact.subject()))
                .chain(erased ->
                        erased ? late(family) : facts.add(checked, source).replaceWithVoid());
    }

    private static Uni<Void> late(Family family) {
        LOG.infof("a fact of %s came after its subject was erased and was dropped", family);
        return Uni.createFrom().voidItem();
    }
}
