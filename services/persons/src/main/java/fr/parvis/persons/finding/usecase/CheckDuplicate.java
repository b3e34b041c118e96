package fr.parvis.persons.finding.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.finding.DuplicateChecks;
import fr.parvis.persons.finding.FindingConfig;
import fr.parvis.persons.finding.NameIndex;
import fr.parvis.persons.finding.NameTerms;
import fr.parvis.persons.finding.PossibleDouble;
import fr.parvis.persons.person.Identity;
import fr.parvis.persons.person.IdentityRules;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.registry.Action;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Tells a facilitator, before somebody is registered, whether a file may exist, and nothing else: not whose, not how many. Who asks is noted and
 * counted, since a yes is itself something told of a person.
 */
@ApplicationScoped
public final class CheckDuplicate {

    private static final Logger LOG = Logger.getLogger(CheckDuplicate.class);
    private static final Duration WINDOW = Duration.ofHours(1);

    private final NameIndex index;
    private final Persons persons;
    private final DuplicateChecks checks;
    private final FindingConfig config;
    private final Clock clock;
    private final Counter answered;
    private final Counter refused;

    CheckDuplicate(
            NameIndex index,
            Persons persons,
            DuplicateChecks checks,
            FindingConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.index = index;
        this.persons = persons;
        this.checks = checks;
        this.config = config;
        this.clock = clock;
        this.answered = meters.counter("parvis.persons.duplicate.checks", "outcome", "answered");
        this.refused = meters.counter("parvis.persons.duplicate.checks", "outcome", "refused");
    }

    @WithTransaction
    public Uni<Boolean> handle(Caller caller, Identity asked) {
        Action.CHECK_DUPLICATE.require(caller);
        IdentityRules.check(asked, LocalDate.now(clock));
        Instant now = clock.instant();
        return checks.countAndHold(caller.subject(), now.minus(WINDOW))
                .invoke(count -> refuseTooMany(caller, count))
                .chain(() -> checks.note(caller.subject(), now))
                .chain(() -> index.sharing(NameTerms.of(asked), config.candidates()))
                .chain(persons::findAll)
                .map(candidates -> PossibleDouble.isAmong(asked, candidates))
                .invoke(() -> answered.increment());
    }

    private void refuseTooMany(Caller caller, long count) {
        if (count >= config.checksPerHour()) {
            refused.increment();
            LOG.warnf("account %s asks too often whether files exist", caller.subject());
            throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS);
        }
    }
}
