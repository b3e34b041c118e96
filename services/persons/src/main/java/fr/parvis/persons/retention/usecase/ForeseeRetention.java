package fr.parvis.persons.retention.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.chain.OldReadings;
import fr.parvis.commons.web.retention.Tidying;
import fr.parvis.persons.closing.ClosingConfig;
import fr.parvis.persons.closing.Closings;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.retention.Foreseen;
import fr.parvis.persons.retention.Foresight;
import fr.parvis.persons.retention.Kept;
import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.signal.SignalContactConfig;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.List;
import java.util.function.Function;

/** Says what the next look would let go, by the very questions with which it is let go. */
@ApplicationScoped
public final class ForeseeRetention {

    private static final int AHEAD = 30;

    private final Tidying tidying;
    private final Closings closings;
    private final ClosingConfig closing;
    private final PrioritySignals signals;
    private final SignalContactConfig contact;
    private final OldReadings readings;
    private final OldQuestions questions;
    private final Clock clock;

    ForeseeRetention(
            Tidying tidying,
            Closings closings,
            ClosingConfig closing,
            PrioritySignals signals,
            SignalContactConfig contact,
            OldReadings readings,
            OldQuestions questions,
            Clock clock) {
        this.tidying = tidying;
        this.closings = closings;
        this.closing = closing;
        this.signals = signals;
        this.contact = contact;
        this.readings = readings;
        this.questions = questions;
        this.clock = clock;
    }

    /** Looks thirty days ahead; no other number can be asked for, or whoever asks twice would read what was done on which day of the past year. */
    public Uni<Foresight> handle(Caller caller) {
        Action.FORESEE_RETENTION.require(caller);
        // The log is counted on a connection of its own, before the session takes one: with two at once, those who ask
        // would wait for each other.
        return foreseen(Kept.ACCESS_LOG, readings.kept(), readings::due)
                .chain(log -> Panache.withSession(() -> files().chain(files -> contacts()
                        .chain(contacts -> foreseen(Kept.DUPLICATE_CHECK, questions.kept(), questions::due)
                                .chain(asked -> foresight(List.of(files, contacts, log, asked)))))));
    }

    private Uni<Foresight> foresight(List<Foreseen> kinds) {
        return closings.countHeld(LocalDate.now(clock)).map(held -> new Foresight(tidying.isDry(), kinds, held));
    }

    private Uni<Foreseen> files() {
        return foreseen(Kept.CLOSED_FILE, closing.kept(), closings::countKeptLongEnough);
    }

    private Uni<Foreseen> contacts() {
        Duration kept = contact.keep();
        return signals.countWithContactSince(clock.instant().minus(kept))
                .chain(due -> signals.countWithContactSince(
                                clock.instant().minus(kept).plus(Duration.ofDays(AHEAD)))
                        .map(later -> new Foreseen(Kept.SIGNAL_CONTACT, kept, due, later)));
    }

    private Uni<Foreseen> foreseen(Kept what, TemporalAmount kept, Function<LocalDate, Uni<Long>> count) {
        LocalDate today = LocalDate.now(clock);
        return count.apply(today)
                .chain(due -> count.apply(today.plusDays(AHEAD)).map(later -> new Foreseen(what, kept, due, later)));
    }
}
