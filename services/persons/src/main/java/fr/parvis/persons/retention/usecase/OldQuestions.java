package fr.parvis.persons.retention.usecase;

import fr.parvis.commons.web.retention.KeptMonths;
import fr.parvis.persons.finding.DuplicateChecks;
import fr.parvis.persons.finding.FindingConfig;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** Who asked for doubles long ago. */
@ApplicationScoped
public final class OldQuestions {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DuplicateChecks questions;
    private final Period kept;
    private final Clock clock;

    OldQuestions(DuplicateChecks questions, FindingConfig config, Clock clock) {
        this.questions = questions;
        this.clock = clock;
        kept = KeptMonths.of("parvis.finding.questions-kept", config.questionsKept());
    }

    public Period kept() {
        return kept;
    }

    @WithSession
    public Uni<Long> countDue() {
        return due(LocalDate.now(clock));
    }

    /** How many will have been kept long enough on that day. */
    public Uni<Long> due(LocalDate day) {
        return questions.countBefore(before(day));
    }

    /** Forgets what was kept long enough today; how much that was. */
    @WithTransaction
    public Uni<Integer> forget() {
        return questions.forgetBefore(before(LocalDate.now(clock)));
    }

    private Instant before(LocalDate day) {
        return day.minus(kept).atStartOfDay(PARIS).toInstant();
    }
}
