package fr.parvis.facilitation.directory.usecase;

import fr.parvis.facilitation.directory.Directory;
import fr.parvis.facilitation.directory.Organisation;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows to whom a request could go; none of them is proposed before another (IND-EP-14). */
@ApplicationScoped
public final class ListRecipients {

    private final Directory directory;

    ListRecipients(Directory directory) {
        this.directory = directory;
    }

    @WithTransaction
    public Uni<List<Organisation>> handle() {
        return directory
                .all()
                .map(all -> all.stream().filter(Organisation::receivesRequests).toList());
    }
}
