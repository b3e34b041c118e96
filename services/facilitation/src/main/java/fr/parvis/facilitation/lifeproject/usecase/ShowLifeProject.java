package fr.parvis.facilitation.lifeproject.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.expression.Expressions;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.lifeproject.LifeProjectText;
import fr.parvis.facilitation.lifeproject.LifeProjects;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Shows one version with its text, as she fixed it, whatever became of its expressions since. */
@ApplicationScoped
public final class ShowLifeProject {

    private final CaseAccess access;
    private final LifeProjects lifeProjects;
    private final Expressions expressions;

    ShowLifeProject(CaseAccess access, LifeProjects lifeProjects, Expressions expressions) {
        this.access = access;
        this.lifeProjects = lifeProjects;
        this.expressions = expressions;
    }

    /** A version and its words. */
    public record Shown(LifeProject version, LifeProjectText text) {}

    @WithTransaction
    public Uni<Shown> handle(Participant participant, UUID id) {
        return access.reading(participant, lifeProjects.withId(id), Part.LIFE_PROJECT)
                .map(Found::thing)
                .chain(version ->
                        expressions.of(version.caseId()).map(project -> new Shown(version, version.text(project))));
    }
}
