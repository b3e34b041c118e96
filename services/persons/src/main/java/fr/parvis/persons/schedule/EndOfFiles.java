package fr.parvis.persons.schedule;

import fr.parvis.commons.web.retention.Tidying;
import fr.parvis.persons.closing.usecase.EraseKeptFiles;
import fr.parvis.persons.erasure.usecase.WatchErasures;
import fr.parvis.persons.person.PersonId;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Closed files that were kept long enough, and erasures under way; a run that would overlap the one before is left out. */
@ApplicationScoped
final class EndOfFiles {

    private static final Logger LOG = Logger.getLogger(EndOfFiles.class);

    private final EraseKeptFiles kept;
    private final WatchErasures watch;
    private final Tidying tidying;

    EndOfFiles(EraseKeptFiles kept, WatchErasures watch, Tidying tidying) {
        this.kept = kept;
        this.watch = watch;
        this.tidying = tidying;
    }

    @Scheduled(
            identity = "kept-files",
            every = "{parvis.closing.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> eraseKeptFiles() {
        return tidying.look("closed_file", kept::countDue, this::eraseDue);
    }

    private Uni<Void> eraseDue() {
        return kept.due()
                .chain(due -> Multi.createFrom()
                        .iterable(due)
                        .onItem()
                        .transformToUniAndConcatenate(this::erase)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    @Scheduled(
            identity = "erasures-under-way",
            every = "{parvis.erasure.look-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> lookAtErasures() {
        return watch.handle();
    }

    /** One that fails is said and tried again with the next look; the others do not wait for it. */
    private Uni<Boolean> erase(PersonId file) {
        return kept.erase(file)
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "file %s was kept long enough and could not be erased", file))
                .onFailure()
                .recoverWithItem(false);
    }
}
