package fr.parvis.persons.statistics.usecase;

import fr.parvis.persons.signal.PrioritySignals;
import fr.parvis.persons.statistics.SignalConfig;
import fr.parvis.persons.statistics.SignalCopies;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Tells the figures of signals and of the yes that followed (IND-10); inside the caller's transaction. */
@ApplicationScoped
public final class CopySignal {

    private static final String DEPARTEMENT = "[0-9]{2,3}|2[AB]";

    private final PrioritySignals signals;
    private final SignalCopies copies;
    private final @Nullable String territory;
    private final Clock clock;

    CopySignal(PrioritySignals signals, SignalCopies copies, SignalConfig config, Clock clock) {
        this.signals = signals;
        this.copies = copies;
        territory = config.territory().orElse(null);
        if (territory != null && !territory.matches(DEPARTEMENT)) {
            throw new IllegalArgumentException("parvis.signal.territory is no code of a département: " + territory);
        }
        this.clock = clock;
    }

    public Uni<Void> received(UUID signal) {
        return told(signal, (handle, place) -> copies.received(handle, LocalDate.now(clock), place));
    }

    public Uni<Void> accepted(UUID signal) {
        return told(signal, (handle, _) -> copies.accepted(handle, LocalDate.now(clock)));
    }

    private Uni<Void> told(UUID signal, BiFunction<UUID, String, Uni<Void>> copy) {
        String place = territory;
        return place == null
                ? Uni.createFrom().voidItem()
                : signals.copyHandle(signal).chain(handle -> copy.apply(handle, place));
    }
}
