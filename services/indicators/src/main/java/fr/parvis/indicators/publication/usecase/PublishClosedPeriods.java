package fr.parvis.indicators.publication.usecase;

import fr.parvis.indicators.Days;
import fr.parvis.indicators.IndicatorsConfig;
import fr.parvis.indicators.definition.Definitions;
import fr.parvis.indicators.masking.MaskingRules;
import fr.parvis.indicators.masking.SecretOrder;
import fr.parvis.indicators.period.Period;
import fr.parvis.indicators.publication.DuePeriods;
import fr.parvis.indicators.publication.Publication;
import fr.parvis.indicators.publication.Publications;
import fr.parvis.indicators.publication.Publisher;
import fr.parvis.indicators.tally.Books;
import fr.parvis.indicators.tally.Plan;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Publishes what has closed since it last looked. A period is counted and masked on a worker thread, with no transaction
 * open; when another process was faster, nothing is written.
 */
@ApplicationScoped
public final class PublishClosedPeriods {

    private final ReadBooks books;
    private final ReadLedger ledger;
    private final StorePublications store;
    private final Definitions definitions;
    private final MaskingRules rules;
    private final IndicatorsConfig config;
    private final Days days;
    private final Vertx vertx;

    public PublishClosedPeriods(
            ReadBooks books,
            ReadLedger ledger,
            StorePublications store,
            Definitions definitions,
            MaskingRules rules,
            IndicatorsConfig config,
            Days days,
            Vertx vertx) {
        this.books = books;
        this.ledger = ledger;
        this.store = store;
        this.definitions = definitions;
        this.rules = rules;
        this.config = config;
        this.days = days;
        this.vertx = vertx;
    }

    /** How many publications were made. A family that fails stops at its period; the others go on, then it fails. */
    public Uni<Integer> handle() {
        return Multi.createFrom()
                .iterable(definitions.plans().values())
                .onItem()
                .transformToUni(this::family)
                .collectFailures()
                .concatenate()
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Uni<Integer> family(Plan plan) {
        return ledger.published(plan.family()).map(this::due).chain(due -> {
            if (due.isEmpty()) {
                return Uni.createFrom().item(0);
            }
            return books.handle(plan)
                    .chain(open -> ledger.secret().map(this::publisher).chain(publisher -> all(due, open, publisher)));
        });
    }

    private List<Period> due(Set<Period> published) {
        return DuePeriods.of(config.opened(), days.today(), config.graceDays(), published);
    }

    private Publisher publisher(byte[] secret) {
        return new Publisher(rules, new SecretOrder(secret), config.graceDays(), config.opened());
    }

    private Uni<Integer> all(List<Period> due, Books open, Publisher publisher) {
        return Multi.createFrom()
                .iterable(due)
                .onItem()
                .transformToUniAndConcatenate(period -> one(period, open, publisher))
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    private Uni<Integer> one(Period period, Books open, Publisher publisher) {
        LocalDate today = days.today();
        return ledger.around(open.plan().family(), period)
                .chain(earlier -> earlier.latest(open.plan().family(), period).isPresent()
                        ? Uni.createFrom().item(0)
                        : aside(publisher, open, period, earlier, today).chain(store::handle));
    }

    private Uni<List<Publication>> aside(
            Publisher publisher, Books open, Period period, Publications earlier, LocalDate today) {
        return Uni.createFrom()
                .completionStage(() -> vertx.executeBlocking(() -> publisher.bring(open, period, earlier, today), false)
                        .toCompletionStage());
    }
}
