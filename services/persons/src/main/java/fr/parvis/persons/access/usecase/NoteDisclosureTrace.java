package fr.parvis.persons.access.usecase;

import fr.parvis.persons.access.AccessEntry;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.access.ReaderKind;
import fr.parvis.persons.disclosure.Disclosure;
import fr.parvis.persons.disclosure.Disclosures;
import fr.parvis.persons.erasure.Erasures;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Writes into her log what the offer side says was read or removed; our own clock beside the hour it names. */
@ApplicationScoped
public final class NoteDisclosureTrace {

    private final Disclosures disclosures;
    private final AccessLog log;
    private final Erasures erasures;
    private final Clock clock;

    NoteDisclosureTrace(Disclosures disclosures, AccessLog log, Erasures erasures, Clock clock) {
        this.disclosures = disclosures;
        this.log = log;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** Fails for a handle nobody here granted: such a message is kept aside for somebody to look at. Of an erased file no reading is noted. */
    @WithTransaction
    public Uni<Void> handle(UUID handle, Accessed what, String roleInStructure, String saidAt) {
        return disclosures
                .findForChange(handle)
                .chain(found ->
                        found.isPresent() ? note(found.get(), what, roleInStructure, saidAt) : ofErased(handle, what));
    }

    private Uni<Void> note(Disclosure disclosure, Accessed what, String roleInStructure, String saidAt) {
        return log.add(new AccessEntry(
                        disclosure.personId(),
                        clock.instant(),
                        what,
                        ReaderKind.ORGANISATION,
                        roleInStructure,
                        disclosure.recipientOrganisation(),
                        saidAt))
                .chain(() -> what == Accessed.DISCLOSURE_REMOVED
                        ? disclosures.removed(disclosure.handle(), clock.instant())
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> ofErased(UUID handle, Accessed what) {
        return erasures.isPart(handle)
                .invoke(known -> {
                    if (!known) {
                        throw new IllegalStateException("no disclosure " + handle);
                    }
                })
                .chain(() -> what == Accessed.DISCLOSURE_REMOVED
                        ? erasures.gone(handle, clock.instant())
                        : Uni.createFrom().voidItem());
    }
}
