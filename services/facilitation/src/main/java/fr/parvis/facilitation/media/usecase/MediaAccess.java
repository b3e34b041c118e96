package fr.parvis.facilitation.media.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.facilitation.accesslog.CaseRead.Part;
import fr.parvis.facilitation.caseload.HerWord;
import fr.parvis.facilitation.caseload.usecase.CaseAccess;
import fr.parvis.facilitation.caseload.usecase.CaseAccess.Found;
import fr.parvis.facilitation.media.Media;
import fr.parvis.facilitation.media.MediaFiles;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The door to one file: that of its case, and while it waits only for her and whoever brought it. Inside the caller's transaction. */
@ApplicationScoped
final class MediaAccess {

    private final MediaFiles files;
    private final CaseAccess cases;

    MediaAccess(MediaFiles files, CaseAccess cases) {
        this.files = files;
        this.cases = cases;
    }

    /** For whoever brings it and has not brought all of it; nobody else touches it meanwhile. */
    Uni<Found<Media>> unfinished(Participant participant, UUID id) {
        return cases.locked(participant, files.withId(id), () -> files.locked(id))
                .invoke(found -> requireUnfinished(participant, found.thing()));
    }

    private static void requireUnfinished(Participant participant, Media media) {
        if (!media.broughtBy(participant)) {
            throw Problems.notFound();
        }
        if (media.complete()) {
            throw new ProblemException(FacilitationProblem.MEDIA_COMPLETE);
        }
    }

    /** For taking it away, once: in a closed case too. */
    Uni<Found<Media>> removing(Participant participant, UUID id) {
        return cases.locked(participant, shownTo(participant, files.withId(id)), () -> files.locked(id), HerWord.ENDS);
    }

    /** For hearing or seeing it: the read is written down first. */
    Uni<Found<Media>> reading(Participant participant, UUID id) {
        return cases.reading(participant, whole(participant, id), Part.MEDIA);
    }

    /** Once more, for the next part of what is being read. */
    Uni<Found<Media>> still(Participant participant, UUID id) {
        return cases.visible(participant, whole(participant, id));
    }

    private Uni<Optional<Media>> whole(Participant participant, UUID id) {
        return shownTo(participant, files.withId(id)).map(found -> found.filter(Media::complete));
    }

    private static Uni<Optional<Media>> shownTo(Participant participant, Uni<Optional<Media>> search) {
        return search.map(found -> found.filter(media -> media.showsTo(participant)));
    }
}
