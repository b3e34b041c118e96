package fr.parvis.facilitation.lifeproject.usecase;

import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.lifeproject.LifeProject;
import fr.parvis.facilitation.lifeproject.LifeProjectConfig;
import fr.parvis.facilitation.lifeproject.LifeProjects;
import fr.parvis.facilitation.lifeproject.LifeProjects.DuePlace;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.Role;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a facilitator which life projects of the persons they accompany are to be looked at again soon, or should have been. */
@ApplicationScoped
public final class ListDueLifeProjects {

    private final LifeProjects lifeProjects;
    private final AccessLog log;
    private final LifeProjectConfig config;
    private final Clock clock;

    ListDueLifeProjects(LifeProjects lifeProjects, AccessLog log, LifeProjectConfig config, Clock clock) {
        this.lifeProjects = lifeProjects;
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Which page.
     *
     * @param after the place the previous page ended at
     */
    public record Query(@Nullable DuePlace after, int limit) {}

    @WithTransaction
    public Uni<List<LifeProject>> handle(Participant participant, Query query) {
        LocalDate until = LocalDate.now(clock).plus(config.dueWithin());
        return lifeProjects
                .due(participant.subject(), until, query.after(), query.limit())
                .call(due -> log.write(
                        due.stream().map(version -> read(participant, version)).toList()));
    }

    private CaseRead read(Participant participant, LifeProject version) {
        return new CaseRead(
                version.caseId(),
                version.person(),
                participant.subject(),
                Role.FACILITATOR,
                Part.LIFE_PROJECT,
                clock.instant());
    }
}
