package fr.parvis.persons.disclosure;

import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** What the offer side and facilitation hear of disclosures, in the transaction that makes it true. */
public interface DisclosureNews {

    Uni<Void> granted(Disclosure disclosure);

    /** To the offer side one word; to facilitation, which knows the handle as its request's, also why. */
    Uni<Void> ended(Disclosure disclosure);

    /** Every change acknowledged before {@code readAt} stands before this. */
    Uni<Void> watermark(Instant readAt);
}
