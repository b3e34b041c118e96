package fr.parvis.facilitation.lifeproject.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.lifeproject.LifeProjects;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the versions of her life project, newest first. */
@ApplicationScoped
public final class ListLifeProjects {

    private final CaseAccess access;
    private final LifeProjects lifeProjects;

    ListLifeProjects(CaseAccess access, LifeProjects lifeProjects) {
        this.access = access;
        this.lifeProjects = lifeProjects;
    }

    /**
     * Which page.
     *
     * @param before number of the last one already shown
     */
    public record Query(CaseId caseId, @Nullable Integer before, int limit) {}

    @WithTransaction
    public Uni<List<LifeProject>> handle(Participant participant, Query query) {
        return access.reading(participant, query.caseId(), Part.LIFE_PROJECT)
                .chain(() -> lifeProjects.page(query.caseId(), query.before(), query.limit()));
    }
}
