package fr.parvis.indicators.figure.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.indicators.definition.Definitions;
import fr.parvis.indicators.definition.IndicatorDefinition;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.figure.Breakdown;
import fr.parvis.indicators.figure.FigureProblem;
import fr.parvis.indicators.figure.FigureSheet;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.publication.PublicationLedger;
import fr.parvis.indicators.publication.StoredPublication;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the figures of one indicator in one period. */
@ApplicationScoped
public final class ReadFigures {

    private final PublicationLedger ledger;
    private final Definitions definitions;
    private final Vocabulary vocabulary;

    public ReadFigures(PublicationLedger ledger, Definitions definitions, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.definitions = definitions;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads them; 404 for an unknown indicator or an unpublished period, 400 for a breakdown it is not published by.
     *
     * @param version of the publication; empty: the latest
     */
    @WithSession
    public Uni<FigureSheet> handle(String code, Period period, Set<Dimension> by, OptionalInt version) {
        IndicatorDefinition latest = definitions.latest(code).orElseThrow(Problems::notFound);
        return publication(latest, period, version)
                .map(found -> found.orElseThrow(() -> new ProblemException(FigureProblem.PERIOD_NOT_PUBLISHED)))
                .chain(found -> sheet(defined(code, found), Breakdowns.offered(defined(code, found), by), found));
    }

    private Uni<Optional<StoredPublication>> publication(
            IndicatorDefinition definition, Period period, OptionalInt version) {
        return version.isPresent()
                ? ledger.find(definition.numerator().family(), period, version.getAsInt())
                : ledger.latest(definition.numerator().family(), List.of(period))
                        .map(found -> found.stream().findFirst());
    }

    /** As it was defined when these figures were published. */
    private IndicatorDefinition defined(String code, StoredPublication stored) {
        return Optional.ofNullable(stored.definitions().get(code))
                .flatMap(version -> definitions.find(code, version))
                .orElseThrow(() -> new ProblemException(FigureProblem.PERIOD_NOT_PUBLISHED));
    }

    private Uni<FigureSheet> sheet(IndicatorDefinition definition, Breakdown breakdown, StoredPublication stored) {
        Period period = stored.publication().period();
        return definition
                .denominator()
                .filter(measure -> measure.family() != definition.numerator().family())
                .map(measure -> ledger.latest(measure.family(), List.of(period))
                        .map(found -> found.stream().findFirst()))
                .orElseGet(() -> Uni.createFrom().item(Optional.of(stored)))
                .map(divisor -> FigureSheet.of(definition, breakdown, stored, divisor, vocabulary));
    }
}
