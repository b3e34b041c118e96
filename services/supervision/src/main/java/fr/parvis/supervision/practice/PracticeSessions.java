package fr.parvis.supervision.practice;

import fr.parvis.commons.web.paging.PageRequest;
import io.smallrye.mutiny.Uni;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the sessions of this side are kept. */
public interface PracticeSessions {

    Uni<Void> add(PracticeSession session);

    /** The session, if that reader may see it. */
    Uni<Optional<PracticeSession>> find(UUID id, SessionReader reader);

    /** Writes the changed session; fails with a version conflict when somebody else changed it meanwhile. */
    Uni<PracticeSession> save(PracticeSession session);

    /** Sessions of all territories in that year, in order of their days. */
    Uni<List<PracticeSession>> ofYear(Year year);

    /** Sessions that reader may see, latest day first. */
    Uni<List<PracticeSession>> page(PageRequest page, SessionReader reader);
}
