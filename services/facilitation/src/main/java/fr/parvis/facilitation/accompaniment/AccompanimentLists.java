package fr.parvis.facilitation.accompaniment;

import fr.parvis.facilitation.accompaniment.AccompanimentList.Review;
import fr.parvis.facilitation.caseload.Case;
import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Her list as a whole. */
public interface AccompanimentLists {

    /** Absent until something was said for it. */
    Uni<Optional<AccompanimentList>> of(CaseId caseId);

    /** Begins the list; harmless when it has begun. */
    Uni<Void> begin(Case caze, Review first);

    /**
     * Keeps when it was gone through and by whom, in the place of the time before.
     *
     * @param by account subject
     */
    Uni<Void> review(CaseId caseId, Review review, String by);

    /** Keeps what she says now in the place of what she said before. */
    Uni<Void> say(CaseId caseId, boolean lockerWished, UUID act);
}
