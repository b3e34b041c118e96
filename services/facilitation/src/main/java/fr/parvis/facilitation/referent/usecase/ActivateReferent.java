package fr.parvis.facilitation.referent.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.referent.Mandate;
import fr.parvis.facilitation.referent.PathwayReferent;
import fr.parvis.facilitation.referent.ReferentCondition;
import fr.parvis.facilitation.referent.ReferentConfig;
import fr.parvis.facilitation.referent.ReferentEnd;
import fr.parvis.facilitation.referent.Referents;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The worker she designated, who accepted, becomes her referent once all conditions are checked (FAC-45). Who was it before ends then. */
@ApplicationScoped
public final class ActivateReferent {

    private final HeldReferent held;
    private final Referents referents;
    private final NoFacilitator noFacilitator;
    private final ReferentConfig config;
    private final Clock clock;

    ActivateReferent(
            HeldReferent held, Referents referents, NoFacilitator noFacilitator, ReferentConfig config, Clock clock) {
        this.held = held;
        this.referents = referents;
        this.noFacilitator = noFacilitator;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What was checked.
     *
     * @param limited whether the worker's own mission is limited in time; then its last day is compulsory (FAC-46)
     */
    public record Command(
            UUID referent,
            Set<ReferentCondition> checked,
            boolean limited,
            @Nullable LocalDate until) {

        public Command {
            checked = Set.copyOf(checked);
        }
    }

    @WithTransaction
    public Uni<PathwayReferent> handle(Participant facilitator, Command command) {
        return held.open(facilitator, command.referent())
                .call(found -> noFacilitator.requireStill(found.one().designation()))
                .chain(found -> {
                    Mandate mandate = mandate(facilitator, command);
                    PathwayReferent active = HeldReferent.required(found.one().activated(mandate), found.one());
                    Optional<PathwayReferent> before = found.book()
                            .holder()
                            .flatMap(one -> one.ended(new ReferentEnd(
                                    mandate.from(), ReferentEnd.Reason.REPLACED, facilitator.subject(), null)));
                    return before.isPresent()
                            ? referents.save(before.get()).chain(() -> referents.save(active))
                            : referents.save(active);
                });
    }

    private Mandate mandate(Participant facilitator, Command command) {
        if (!command.checked().containsAll(EnumSet.allOf(ReferentCondition.class))) {
            throw refused("conditions", "all-checked");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate until = command.until();
        if (command.limited() != (until != null)) {
            throw refused("until", "goes-with-limited");
        }
        if (until == null) {
            return Mandate.unlimited(today, facilitator.subject());
        }
        if (until.isBefore(today)) {
            throw refused("until", "still-to-come");
        }
        return Mandate.limited(today, until, config.successorSearch(), facilitator.subject());
    }

    private static RuntimeException refused(String field, String rule) {
        return Problems.refused(FacilitationProblem.REFERENT_CONDITIONS, field, rule);
    }
}
