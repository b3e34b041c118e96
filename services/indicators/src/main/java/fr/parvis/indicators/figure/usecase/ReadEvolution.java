package fr.parvis.indicators.figure.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.indicators.definition.Definitions;
import fr.parvis.indicators.definition.IndicatorDefinition;
import fr.parvis.indicators.fact.Dimension;
import fr.parvis.indicators.fact.Vocabulary;
import fr.parvis.indicators.figure.Breakdown;
import fr.parvis.indicators.figure.Evolution;
import fr.parvis.indicators.figure.FigureProblem;
import fr.parvis.indicators.figure.FigureSheet;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.period.PeriodLength;
import fr.parvis.indicators.publication.PublicationLedger;
import fr.parvis.indicators.publication.StoredPublication;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one indicator over several periods of one length. */
@ApplicationScoped
public final class ReadEvolution {

    private final PublicationLedger ledger;
    private final Definitions definitions;
    private final Vocabulary vocabulary;

    public ReadEvolution(PublicationLedger ledger, Definitions definitions, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.definitions = definitions;
        this.vocabulary = vocabulary;
    }

    /** The last published periods of this length, the latest version of each. */
    @WithSession
    public Uni<Evolution> handle(String code, PeriodLength length, int count, Set<Dimension> by) {
        IndicatorDefinition definition = definitions.latest(code).orElseThrow(Problems::notFound);
        Breakdown breakdown = Breakdowns.offered(definition, by);
        return ledger.published(definition.numerator().family())
                .map(published -> periods(published, length, count))
                .chain(periods -> sheets(definition, breakdown, periods)
                        .map(sheets -> Evolution.of(definition, breakdown, periods, sheets)));
    }

    /** Twelve months that end in December are the year. */
    private static List<Period> periods(Set<Period> published, PeriodLength length, int count) {
        Period last = published.stream()
                .filter(period -> period.length() == length)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new ProblemException(FigureProblem.PERIOD_NOT_PUBLISHED));
        return Stream.iterate(last, Period::previous).limit(count).sorted().toList();
    }

    private Uni<Map<Period, FigureSheet>> sheets(
            IndicatorDefinition definition, Breakdown breakdown, List<Period> periods) {
        return ledger.latest(definition.numerator().family(), periods)
                .chain(found -> definition
                        .denominator()
                        .filter(measure ->
                                measure.family() != definition.numerator().family())
                        .map(measure -> ledger.latest(measure.family(), periods))
                        .orElseGet(() -> Uni.createFrom().item(found))
                        .map(divisors -> sheets(definition, breakdown, found, divisors)));
    }

    private Map<Period, FigureSheet> sheets(
            IndicatorDefinition latest,
            Breakdown breakdown,
            List<StoredPublication> found,
            List<StoredPublication> divisors) {
        Map<Period, FigureSheet> sheets = new HashMap<>();
        for (StoredPublication stored : found) {
            Period period = stored.publication().period();
            Optional<StoredPublication> divisor = divisors.stream()
                    .filter(each -> each.publication().period().equals(period))
                    .findFirst();
            Optional.ofNullable(stored.definitions().get(latest.code()))
                    .flatMap(version -> definitions.find(latest.code(), version))
                    .ifPresent(definition ->
                            sheets.put(period, FigureSheet.of(definition, breakdown, stored, divisor, vocabulary)));
        }
        return sheets;
    }
}
