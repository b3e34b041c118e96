package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionWarning;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.response.ActorSector;
import fr.parvis.facilitation.statistics.usecase.CopyIntervention;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what her facilitator did with her or for her; the caller's id makes a repeat the same intervention. */
@ApplicationScoped
public final class RecordIntervention {

    private final CaseAccess access;
    private final Interventions interventions;
    private final Expressions expressions;
    private final CopyIntervention copy;
    private final VisitAgreement visits;
    private final Clock clock;

    RecordIntervention(
            CaseAccess access,
            Interventions interventions,
            Expressions expressions,
            CopyIntervention copy,
            VisitAgreement visits,
            Clock clock) {
        this.access = access;
        this.interventions = interventions;
        this.expressions = expressions;
        this.copy = copy;
        this.visits = visits;
        this.clock = clock;
    }

    /** What was done. */
    public record Command(
            UUID id,
            CaseId caseId,
            Intervention.When when,
            Intervention.Kind kind,
            Intervention.Travel travel,
            Set<ActorSector> sectorsMet,
            @Nullable ExpressionId linkedExpression,
            boolean askedByPerson,
            String privateNote) {}

    /** An intervention, and what to be aware of. */
    public record Recorded(Intervention intervention, Set<InterventionWarning> warnings) {}

    @WithTransaction
    public Uni<Recorded> handle(Participant participant, Command command) {
        if (command.when().on().isAfter(LocalDate.now(clock))) {
            throw Problems.refused(FacilitationProblem.INTERVENTION_DATE, "date", "not-in-the-future");
        }
        return access.visible(participant, command.caseId())
                .call(() -> requireOwnExpression(command))
                .chain(caze -> keep(caze, intervention(participant, caze, command)))
                .chain(done -> visits.warnings(done).map(warnings -> new Recorded(done, warnings)));
    }

    private Uni<Intervention> keep(Case caze, Intervention done) {
        return interventions
                .withId(done.id())
                .chain(known -> known.isPresent()
                        ? same(known.get(), done)
                        : interventions
                                .add(done)
                                .chain(() -> copy.handle(caze, done))
                                .replaceWith(done));
    }

    private static Uni<Intervention> same(Intervention known, Intervention done) {
        return known.equals(done)
                ? Uni.createFrom().item(known)
                : Uni.createFrom().failure(new ProblemException(FacilitationProblem.INTERVENTION_EXISTS));
    }

    private static Intervention intervention(Participant participant, Case caze, Command command) {
        return new Intervention(
                command.id(),
                caze.id(),
                caze.person(),
                participant.subject(),
                command.when(),
                command.kind(),
                command.travel(),
                command.sectorsMet(),
                command.linkedExpression(),
                command.askedByPerson(),
                command.privateNote());
    }

    private Uni<?> requireOwnExpression(Command command) {
        ExpressionId linked = command.linkedExpression();
        return linked == null
                ? Uni.createFrom().voidItem()
                : expressions.withId(linked).invoke(found -> {
                    if (found.filter(expression -> expression.caseId().equals(command.caseId()))
                            .isEmpty()) {
                        throw Problems.refused(FacilitationProblem.EXPRESSION_UNKNOWN, "expressionId", "of-this-case");
                    }
                });
    }
}
