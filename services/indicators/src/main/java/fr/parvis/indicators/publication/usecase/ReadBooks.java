package fr.parvis.indicators.publication.usecase;

import fr.parvis.indicators.erasure.FoldedCounts;
import fr.parvis.indicators.fact.Facts;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.tally.Books;
import fr.parvis.indicators.tally.Plan;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Opens the books of one family as they are at one moment: nobody erased meanwhile is counted twice or not at all. */
@ApplicationScoped
public final class ReadBooks {

    private final Facts facts;
    private final FoldedCounts folded;
    private final Vocabulary vocabulary;

    public ReadBooks(Facts facts, FoldedCounts folded, Vocabulary vocabulary) {
        this.facts = facts;
        this.folded = folded;
        this.vocabulary = vocabulary;
    }

    @WithTransaction
    public Uni<Books> handle(Plan plan) {
        return facts.freeze()
                .chain(() -> facts.of(plan.family()))
                .chain(known -> folded.of(plan.family()).map(counts -> new Books(plan, vocabulary, known, counts)));
    }
}
