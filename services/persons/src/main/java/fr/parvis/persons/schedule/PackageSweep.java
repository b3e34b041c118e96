package fr.parvis.persons.schedule;

import fr.parvis.persons.brought.usecase.ForgetPackages;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Packages that are over go by the clock. */
@ApplicationScoped
final class PackageSweep {

    private final ForgetPackages packages;

    PackageSweep(ForgetPackages packages) {
        this.packages = packages;
    }

    @Scheduled(
            identity = "expired-packages",
            every = "{parvis.hand-over.sweep-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> forget() {
        return packages.handle();
    }
}
