package fr.parvis.persons.finding;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** Who asked whether files exist, and when; never about whom. */
public interface DuplicateChecks {

    /** How often this account asked since then. Other questions of the account wait until the transaction ends, so that none is missed. */
    Uni<Long> countAndHold(String account, Instant since);

    Uni<Void> note(String account, Instant at);

    Uni<Long> countBefore(Instant moment);

    /**
     * Forgets what was asked before that moment; how much that was.
     *
     * @param moment at least six months ago: the database refuses a later one
     */
    Uni<Integer> forgetBefore(Instant moment);
}
