package fr.parvis.facilitation.interview.usecase;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.interview.Interview.Course;
import fr.parvis.facilitation.interview.InterviewKind;
import fr.parvis.facilitation.interview.InterviewTemplate;
import fr.parvis.facilitation.interview.InterviewTemplates;
import fr.parvis.facilitation.interview.Interviews;
import fr.parvis.facilitation.interview.Notes;
import fr.parvis.facilitation.interview.PlanWarning;
import fr.parvis.facilitation.interview.ReceptionPhase;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans an interview of the antenna's; the order is proposed, never imposed. */
@ApplicationScoped
public final class PlanInterview {

    private final CaseAccess access;
    private final Interviews interviews;
    private final InterviewTemplates templates;
    private final Clock clock;

    PlanInterview(CaseAccess access, Interviews interviews, InterviewTemplates templates, Clock clock) {
        this.access = access;
        this.interviews = interviews;
        this.templates = templates;
        this.clock = clock;
    }

    /** Which one, and when if that is agreed on. */
    public record Command(
            CaseId caseId, InterviewKind kind, @Nullable LocalDate plannedOn) {}

    /** The interview, and what to think of before it. */
    public record Planned(Interview interview, List<PlanWarning> warnings) {}

    @WithTransaction
    public Uni<Planned> handle(Participant participant, Command command) {
        InterviewTemplate template = templates
                .find(command.kind())
                .orElseThrow(() -> Problems.refused(FacilitationProblem.INTERVIEW_KIND, "kind", "offered"));
        return access.open(participant, command.caseId())
                .chain(caze -> interviews
                        .standings(caze.id())
                        .map(known -> ReceptionPhase.warnings(command.kind(), templates.order(), known))
                        .chain(warnings -> interviews
                                .add(planned(participant, caze, template, command.plannedOn()))
                                .map(added -> new Planned(added, warnings))));
    }

    private Interview planned(
            Participant participant, Case caze, InterviewTemplate template, @Nullable LocalDate plannedOn) {
        // PostgreSQL keeps microseconds.
        Course course = new Course(participant.subject(), clock.instant(), plannedOn, null, null);
        return new Interview(
                UUID.randomUUID(),
                caze.id(),
                caze.person(),
                template.kind(),
                course,
                Notes.planned(template),
                null,
                null,
                0);
    }
}
