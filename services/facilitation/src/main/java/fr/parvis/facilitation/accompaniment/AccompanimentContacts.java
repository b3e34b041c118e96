package fr.parvis.facilitation.accompaniment;

import fr.parvis.facilitation.caseload.CaseId;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The professionals on her list. The port asks about one case or one row; nobody is looked for in all of them. */
public interface AccompanimentContacts {

    Uni<Optional<AccompanimentContact>> withId(UUID id);

    /** All of one list, in the order they were added. */
    Uni<List<AccompanimentContact>> of(CaseId caseId);

    /** The fields of one list, without opening any text. */
    Uni<List<SocialField>> fields(CaseId caseId);

    Uni<AccompanimentContact> add(AccompanimentContact contact);

    /** Fails when somebody else changed the row since it was read. */
    Uni<AccompanimentContact> save(AccompanimentContact contact);

    /** Nothing of the row stays. */
    Uni<Void> remove(UUID id);
}
