package fr.parvis.facilitation.media.usecase;

import fr.parvis.commons.web.idempotency.CurrentOperation;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.Media.Brought;
import fr.parvis.facilitation.media.MediaConfig;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.media.MediaRules;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Announces a file of hers, before its first byte. It says nothing until an expression says it. */
@ApplicationScoped
public final class AnnounceMedia {

    private final CaseAccess access;
    private final MediaFiles files;
    private final MediaConfig config;
    private final CurrentOperation operation;
    private final Clock clock;

    AnnounceMedia(CaseAccess access, MediaFiles files, MediaConfig config, CurrentOperation operation, Clock clock) {
        this.access = access;
        this.files = files;
        this.config = config;
        this.operation = operation;
        this.clock = clock;
    }

    /** What will come. */
    public record Command(CaseId caseId, String contentType, long sizeBytes, String sha256) {}

    @WithTransaction
    public Uni<Media> handle(Participant participant, Command command) {
        FileType type = MediaRules.accept(command.contentType(), command.sizeBytes(), config.fileBytes());
        return access.open(participant, command.caseId())
                .call(caze -> files.held(caze.id())
                        .invoke(kept -> MediaRules.requirePlace(kept, participant, command.sizeBytes())))
                .map(caze -> announced(participant, caze, type, command.sizeBytes()))
                .call(media -> files.add(media, command.sha256()));
    }

    private Media announced(Participant participant, Case caze, FileType type, long sizeBytes) {
        return new Media(
                operation.id(),
                caze.id(),
                caze.person(),
                type,
                sizeBytes,
                new Brought(participant.subject(), clock.instant()),
                false,
                null);
    }
}
