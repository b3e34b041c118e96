package fr.parvis.persons.act.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.act.Power.Recorded;
import fr.parvis.persons.act.Powers;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mandate is over: from the day after, nothing is decided under it, and what was decided stays (PER-17). */
@ApplicationScoped
public final class EndPower {

    private final OpenFile files;
    private final Powers powers;
    private final Clock clock;

    EndPower(OpenFile files, Powers powers, Clock clock) {
        this.files = files;
        this.powers = powers;
        this.clock = clock;
    }

    /**
     * Ends it early; said a second time it changes nothing. It is never made longer: a power that goes on is a new one, on its own proof.
     *
     * @param lastDay last day it holds, Europe/Paris
     */
    @WithTransaction
    public Uni<Power> handle(Caller caller, PersonId id, UUID powerId, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            throw new RefusedException("lastDay", Rule.REQUIRED);
        }
        return files.forChange(caller, id, Action.END_POWER)
                .chain(() -> powers.of(id.value()))
                .map(known -> require(known, powerId))
                .chain(power ->
                        lastDay.equals(power.until()) ? Uni.createFrom().item(power) : end(caller, power, lastDay));
    }

    private Uni<Power> end(Caller caller, Power power, LocalDate lastDay) {
        requireEarlier(power, lastDay);
        return powers.end(power.id(), lastDay, new Recorded(caller.subject(), clock.instant()))
                .replaceWith(() -> power.endingOn(lastDay));
    }

    private static Power require(List<Power> known, UUID powerId) {
        return known.stream()
                .filter(power -> power.id().equals(powerId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private static void requireEarlier(Power power, LocalDate lastDay) {
        LocalDate until = power.until();
        if (lastDay.isBefore(power.from().minusDays(1))) {
            throw new RefusedException("lastDay", Rule.END_BEFORE_START);
        }
        if (until != null && lastDay.isAfter(until)) {
            throw new RefusedException("lastDay", Rule.IS_OVER_BEFORE);
        }
    }
}
