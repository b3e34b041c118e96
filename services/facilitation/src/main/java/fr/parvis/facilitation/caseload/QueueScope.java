package fr.parvis.facilitation.caseload;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue a facilitator looks at: her own cases, and those of her site whose person has not chosen yet.
 *
 * @param siteCode her site; absent when she is not in the directory: then only her own cases
 */
public record QueueScope(String facilitator, @Nullable String siteCode, Set<CaseState> states) {

    public QueueScope {
        states = Set.copyOf(states);
    }

    public boolean includes(Case caze) {
        boolean own = facilitator.equals(caze.facilitator());
        boolean open = caze.facilitator() == null
                && siteCode != null
                && (caze.siteCode() == null || siteCode.equals(caze.siteCode()));
        return (own || open) && states.contains(caze.state());
    }
}
