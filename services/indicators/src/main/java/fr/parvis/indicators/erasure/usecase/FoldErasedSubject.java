package fr.parvis.indicators.erasure.usecase;

import fr.parvis.indicators.Days;
import fr.parvis.indicators.IndicatorsConfig;
import fr.parvis.indicators.definition.Definitions;
import fr.parvis.indicators.erasure.FoldedCounts;
import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.Facts;
import fr.parvis.indicators.fact.Family;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.period.PeriodLength;
import fr.parvis.indicators.tally.Folded;
import fr.parvis.indicators.tally.Plan;
import fr.parvis.indicators.tally.Tally;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Adds an erased person's part to the counts of closed months, then forgets her facts; both or neither. */
@ApplicationScoped
public final class FoldErasedSubject {

    private static final Logger LOG = Logger.getLogger(FoldErasedSubject.class);

    private final Facts facts;
    private final FoldedCounts folded;
    private final Definitions definitions;
    private final Vocabulary vocabulary;
    private final IndicatorsConfig config;
    private final Days days;

    public FoldErasedSubject(
            Facts facts,
            FoldedCounts folded,
            Definitions definitions,
            Vocabulary vocabulary,
            IndicatorsConfig config,
            Days days) {
        this.facts = facts;
        this.folded = folded;
        this.definitions = definitions;
        this.vocabulary = vocabulary;
        this.config = config;
        this.days = days;
    }

    @WithTransaction
    public Uni<Void> handle(Family family, String subject) {
        return facts.hold(family, subject)
                .chain(() -> facts.of(family, subject))
                .chain(hers -> facts.erase(family, subject)
                        .chain(first ->
                                first ? fold(family, hers) : Uni.createFrom().voidItem()));
    }

    private Uni<Void> fold(Family family, List<Fact> hers) {
        LOG.infof("a subject of %s was erased, %d facts are folded", family, hers.size());
        return Optional.ofNullable(definitions.plans().get(family))
                .map(plan -> folded.add(family, part(plan, hers)))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Folded part(Plan plan, List<Fact> hers) {
        return Folded.NOTHING.with(new Tally(plan, vocabulary), hers, closedThrough());
    }

    private LocalDate closedThrough() {
        LocalDate today = days.today();
        Period month = new Period(PeriodLength.MONTH, YearMonth.from(today));
        while (!month.closed(today, config.graceDays())) {
            month = month.previous();
        }
        return month.lastDay();
    }
}
