package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.appointment.AppointmentId;
import fr.parvis.facilitation.appointment.usecase.HoldAppointment;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.InterventionDraft;
import fr.parvis.facilitation.intervention.InterventionDraft.Usual;
import fr.parvis.facilitation.intervention.InterventionType;
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
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records what her facilitator did with her or for her; the caller's id makes a repeat the same intervention. */
@ApplicationScoped
public final class RecordIntervention {

    private final CaseAccess access;
    private final Interventions interventions;
    private final SayableRules rules;
    private final CopyIntervention copy;
    private final VisitAgreement visits;
    private final HoldAppointment holdAppointment;
    private final Clock clock;

    RecordIntervention(
            CaseAccess access,
            Interventions interventions,
            SayableRules rules,
            CopyIntervention copy,
            VisitAgreement visits,
            HoldAppointment holdAppointment,
            Clock clock) {
        this.access = access;
        this.interventions = interventions;
        this.rules = rules;
        this.copy = copy;
        this.visits = visits;
        this.holdAppointment = holdAppointment;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param appointment the one it was done at, which then is held
     */
    public record Command(
            UUID id,
            CaseId caseId,
            InterventionType type,
            InterventionDraft draft,
            Intervention.Travel travel,
            Set<ActorSector> sectorsMet,
            @Nullable ExpressionId linkedExpression,
            @Nullable UUID linkedGoal,
            boolean askedByPerson,
            String privateNote,
            @Nullable AppointmentId appointment) {}

    /** An intervention, and what to be aware of. */
    public record Recorded(Intervention intervention, Set<InterventionWarning> warnings) {}

    @WithTransaction
    public Uni<Recorded> handle(Participant participant, Command command) {
        return access.visible(participant, command.caseId())
                .chain(caze -> keep(participant, caze, command))
                .chain(done -> visits.warnings(done).map(warnings -> new Recorded(done, warnings)));
    }

    private Uni<Intervention> keep(Participant participant, Case caze, Command command) {
        return interventions
                .withId(command.id())
                .chain(known -> known.isPresent()
                        ? same(known.get(), intervention(participant, caze, command, Usual.of(known.get())))
                        : record(participant, caze, command));
    }

    private Uni<Intervention> record(Participant participant, Case caze, Command command) {
        return usual(participant, caze, command)
                .map(usual -> intervention(participant, caze, command, usual))
                .call(rules::require)
                .call(interventions::add)
                .call(done -> copy.handle(caze, done).chain(number -> interventions.copied(done.id(), number)));
    }

    /** An answer about common law given since does not make it another intervention. */
    private static Uni<Intervention> same(Intervention known, Intervention done) {
        return known.answered(null).equals(done)
                ? Uni.createFrom().item(known)
                : Uni.createFrom().failure(new ProblemException(FacilitationProblem.INTERVENTION_EXISTS));
    }

    private Uni<Usual> usual(Participant participant, Case caze, Command command) {
        AppointmentId held = command.appointment();
        return held == null
                ? Uni.createFrom().item(usualNow(command.draft()))
                : holdAppointment.handle(participant, caze, held).map(Usual::of);
    }

    private Usual usualNow(InterventionDraft draft) {
        if (draft.durationMinutes() == null) {
            throw Problems.invalidField("durationMinutes", "required");
        }
        if (draft.mode() == null) {
            throw Problems.invalidField("mode", "required");
        }
        return Usual.of(ZonedDateTime.now(clock), draft.durationMinutes(), draft.mode());
    }

    private static Intervention intervention(Participant participant, Case caze, Command command, Usual usual) {
        return new Intervention(
                command.id(),
                caze.id(),
                caze.person(),
                participant.subject(),
                command.draft().when(usual),
                command.draft().kind(command.type(), usual),
                command.travel(),
                command.sectorsMet(),
                command.linkedExpression(),
                command.linkedGoal(),
                command.askedByPerson(),
                command.privateNote(),
                command.appointment(),
                null,
                Intervention.FIRST);
    }
}
