package fr.parvis.facilitation.lifeproject.usecase;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.ExpressionId;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.lifeproject.LifeProjectConfig;
import fr.parvis.facilitation.lifeproject.LifeProjectDraft;
import fr.parvis.facilitation.lifeproject.LifeProjects;
import fr.parvis.facilitation.lifeproject.NextCheck;
import fr.parvis.facilitation.lifeproject.Reading;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes the same draft for preview and act, from what stands now. Inside the caller's transaction. */
@ApplicationScoped
final class Drafts {

    private final Expressions expressions;
    private final LifeProjects lifeProjects;
    private final LifeProjectConfig config;
    private final Clock clock;

    Drafts(Expressions expressions, LifeProjects lifeProjects, LifeProjectConfig config, Clock clock) {
        this.expressions = expressions;
        this.lifeProjects = lifeProjects;
        this.config = config;
        this.clock = clock;
    }

    /** Her expressions in her order, and the day by which she looks at them again. */
    record Wish(List<ExpressionId> expressions, LocalDate nextCheckOn) {}

    /** The names of all she ever said, also of what she dropped since. */
    Uni<List<String>> everSaid(CaseId caseId) {
        return expressions
                .of(caseId)
                .map(project -> project.stream().map(one -> one.id().toString()).toList());
    }

    Uni<LifeProjectDraft> make(CaseId caseId, Wish wish) {
        NextCheck.require(wish.nextCheckOn(), LocalDate.now(clock), config.nextCheckWithin());
        return lifeProjects
                .latest(caseId)
                .map(latest -> latest.map(LifeProject::number).orElse(0) + 1)
                .chain(number -> expressions
                        .of(caseId)
                        .map(project -> new LifeProjectDraft(
                                number, Reading.of(wish.expressions(), project), wish.nextCheckOn())));
    }
}
