package fr.parvis.facilitation.intervention.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.intervention.EarlierVersion;
import fr.parvis.facilitation.intervention.EarlierVersions;
import fr.parvis.facilitation.intervention.Intervention;
import fr.parvis.facilitation.intervention.Intervention.Said;
import fr.parvis.facilitation.intervention.InterventionWarning;
import fr.parvis.facilitation.intervention.Interventions;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import fr.parvis.facilitation.statistics.usecase.CopyIntervention;
import fr.parvis.facilitation.statistics.usecase.CopyIntervention.Correction;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Says anew what was recorded wrongly, by its author alone and with a reason. What it said before stays, with her word on it, and she is asked anew. */
@ApplicationScoped
public final class CorrectIntervention {

    private final CaseAccess access;
    private final Interventions interventions;
    private final EarlierVersions versions;
    private final HerLastWord lastWord;
    private final SayableRules rules;
    private final CopyIntervention copy;
    private final VisitAgreement visits;
    private final Clock clock;

    CorrectIntervention(
            CaseAccess access,
            Interventions interventions,
            EarlierVersions versions,
            HerLastWord lastWord,
            SayableRules rules,
            CopyIntervention copy,
            VisitAgreement visits,
            Clock clock) {
        this.access = access;
        this.interventions = interventions;
        this.versions = versions;
        this.lastWord = lastWord;
        this.rules = rules;
        this.copy = copy;
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * What it was.
     *
     * @param seen looks at the present state and refuses when the caller has seen another
     */
    public record Command(UUID intervention, Said said, String reason, Consumer<ToldIntervention> seen) {}

    /** What stands now, and what to be aware of. */
    public record Corrected(ToldIntervention told, Set<InterventionWarning> warnings) {}

    @WithTransaction
    public Uni<Corrected> handle(Participant participant, Command command) {
        return access.reading(participant, interventions.withId(command.intervention()), Part.INTERVENTIONS)
                .chain(found -> held(command.intervention())
                        .chain(lastWord::beside)
                        .invoke(told -> check(participant, told, command))
                        .chain(told -> told.intervention().said().equals(command.said())
                                ? Uni.createFrom().item(told)
                                : correct(found.caze(), told.intervention(), command)))
                .chain(told -> visits.warnings(told.intervention()).map(warnings -> new Corrected(told, warnings)));
    }

    private Uni<Intervention> held(UUID id) {
        return interventions.lock(id).map(found -> found.orElseThrow(Problems::notFound));
    }

    private static void check(Participant participant, ToldIntervention told, Command command) {
        Intervention present = told.intervention();
        if (!participant.subject().equals(present.facilitator())) {
            throw Problems.refused(FacilitationProblem.INTERVENTION_OF_ANOTHER, "interventionId", "by-its-author");
        }
        command.seen().accept(told);
        if (present.version() >= Intervention.LAST) {
            throw new ProblemException(FacilitationProblem.CORRECTIONS_FULL);
        }
    }

    private Uni<ToldIntervention> correct(Case caze, Intervention before, Command command) {
        Intervention after = before.corrected(command.said());
        EarlierVersion earlier = new EarlierVersion(
                before.version(), before.said(), before.commonLaw(), command.reason(), clock.instant());
        return rules.require(before, after)
                .chain(() -> tellFigures(caze, new Correction(before, after)))
                .chain(() -> versions.add(before, earlier))
                .chain(() -> interventions.correct(after))
                .chain(() -> lastWord.beside(after));
    }

    /** One that the figures could not follow is not corrected: there would be two truths. */
    private Uni<Void> tellFigures(Case caze, Correction correction) {
        UUID id = correction.after().id();
        return interventions
                .copiedAs(id)
                .map(known -> known.orElseThrow(() -> new ProblemException(FacilitationProblem.INTERVENTION_STANDS)))
                .chain(number -> copy.corrected(caze, correction, number))
                .chain(next -> interventions.copied(id, next));
    }
}
