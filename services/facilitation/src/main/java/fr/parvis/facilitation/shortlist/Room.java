package fr.parvis.facilitation.shortlist;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The one rule for every list that is given whole. It keeps answers readable and is no count of hers: two who add at the same moment may pass it by one.
 * Inside the caller's transaction, before an act is kept.
 */
@ApplicationScoped
public final class Room {

    private final ShortLists lists;

    Room(ShortLists lists) {
        this.lists = lists;
    }

    /** Fails with 409 {@code list-full}, naming how many it holds, when there is no room for one more. */
    public Uni<Void> require(ShortList list, UUID of) {
        return lists.held(list, of)
                .invoke(held -> {
                    if (held >= list.most()) {
                        throw new ProblemException(
                                FacilitationProblem.LIST_FULL, Map.of("most", list.most()), List.of(), null);
                    }
                })
                .replaceWithVoid();
    }
}
