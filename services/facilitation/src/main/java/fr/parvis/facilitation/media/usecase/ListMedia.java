package fr.parvis.facilitation.media.usecase;

import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Shows which files there are and which expression says each; what waits only to her and whoever brought it. */
@ApplicationScoped
public final class ListMedia {

    private final CaseAccess access;
    private final MediaFiles files;

    ListMedia(CaseAccess access, MediaFiles files) {
        this.access = access;
        this.files = files;
    }

    @WithTransaction
    public Uni<List<Media>> handle(Participant participant, CaseId caseId) {
        return access.reading(participant, caseId, Part.MEDIA)
                .chain(() -> files.of(caseId))
                .map(all ->
                        all.stream().filter(media -> media.showsTo(participant)).toList());
    }
}
