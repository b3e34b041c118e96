package fr.parvis.facilitation.task.usecase;

import fr.parvis.facilitation.accesslog.AccessLog;
import fr.parvis.facilitation.accesslog.CaseRead;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.task.DueTask;
import fr.parvis.facilitation.task.DueTasks;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is due in a facilitator's cases. */
@ApplicationScoped
public final class ListTasks {

    private final DueTasks tasks;
    private final AccessLog log;
    private final Clock clock;

    ListTasks(DueTasks tasks, AccessLog log, Clock clock) {
        this.tasks = tasks;
        this.log = log;
        this.clock = clock;
    }

    /** What is asked: up to which day, and after which place. */
    public record Query(LocalDate until, DueTasks.@Nullable Place after, int limit) {}

    /** Her own caseload; that a line of a case was shown is a read of that case. */
    @WithTransaction
    public Uni<List<DueTask>> handle(Participant facilitator, Query query) {
        return tasks.of(facilitator.subject(), query.until(), query.after(), query.limit())
                .call(shown -> log.write(reads(facilitator, shown)));
    }

    private List<CaseRead> reads(Participant facilitator, List<DueTask> shown) {
        Instant now = clock.instant();
        return shown.stream()
                .map(task -> new CaseRead(
                        task.caseId(),
                        task.person(),
                        facilitator.subject(),
                        facilitator.roleTowards(task.person()),
                        Part.TASKS,
                        now))
                .distinct()
                .toList();
    }
}
