package fr.parvis.facilitation.media.usecase;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.act.LateEntry;
import fr.parvis.facilitation.act.Matter;
import fr.parvis.facilitation.act.usecase.KeepAct;
import fr.parvis.facilitation.act.usecase.KeepAct.Decision;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.person.Participant;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes a file away by her act, said or still waiting; the expression that said it stands without it. */
@ApplicationScoped
public final class DeleteMedia {

    private final MediaAccess access;
    private final MediaFiles files;
    private final KeepAct keepAct;

    DeleteMedia(MediaAccess access, MediaFiles files, KeepAct keepAct) {
        this.access = access;
        this.files = files;
        this.keepAct = keepAct;
    }

    @WithTransaction
    public Uni<Void> handle(Participant participant, UUID id, Act act) {
        return access.removing(participant, id)
                // what came after she decided is not what she decided on, and nothing brings it back
                .invoke(found ->
                        new LateEntry(act).requireSince(found.thing().brought().at()))
                .call(found ->
                        keepAct.handle(new Decision(participant, found.caze(), Matter.EXPRESSION, id.toString()), act))
                .chain(() -> files.remove(id));
    }
}
