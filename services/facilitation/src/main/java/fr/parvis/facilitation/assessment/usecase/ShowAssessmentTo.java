package fr.parvis.facilitation.assessment.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.assessment.Assessment;
import fr.parvis.facilitation.assessment.Assessments;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.sharing.TakeDecision;
import fr.parvis.facilitation.sharing.TakeDecision.About;
import fr.parvis.facilitation.sharing.Visibility;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Changes by her act who reads an assessment. Keeping it to herself is never held up, not even by a closed case. */
@ApplicationScoped
public final class ShowAssessmentTo {

    private final AssessmentAccess access;
    private final CaseAccess cases;
    private final Assessments assessments;
    private final TakeDecision decisions;

    ShowAssessmentTo(AssessmentAccess access, CaseAccess cases, Assessments assessments, TakeDecision decisions) {
        this.access = access;
        this.cases = cases;
        this.assessments = assessments;
        this.decisions = decisions;
    }

    /** Who reads it from now on. */
    public record Command(UUID assessment, Visibility visibility, Act act) {}

    @WithTransaction
    public Uni<Assessment> handle(Participant participant, Command command) {
        return access.visible(participant, command.assessment())
                .chain(found -> found.thing().visibility() == command.visibility()
                        ? cases.alreadySo(participant, found.caze(), Part.ASSESSMENTS, found.thing())
                        : change(participant, found, command));
    }

    private Uni<Assessment> change(Participant participant, Found<Assessment> found, Command command) {
        Assessment assessment = found.thing();
        About about = new About(participant, found.caze(), assessment.id().toString());
        return ready(participant, assessment, command)
                .chain(() -> decisions.handle(about, command.act()))
                .chain(decided -> assessments.save(assessment.shown(command.visibility(), decided)));
    }

    private Uni<?> ready(Participant participant, Assessment assessment, Command command) {
        if (command.visibility().isNoWiderThan(assessment.visibility())) {
            return Uni.createFrom().voidItem();
        }
        new LateEntry(command.act())
                .requireAfter(Optional.of(assessment.decided().at()));
        return cases.open(participant, assessment.caseId());
    }
}
