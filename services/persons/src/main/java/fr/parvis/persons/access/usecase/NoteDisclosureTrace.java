package fr.parvis.persons.access.usecase;

import fr.parvis.persons.access.AccessEntry;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.access.ReaderKind;
import fr.parvis.persons.disclosure.Disclosures;
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
    private final Clock clock;

    NoteDisclosureTrace(Disclosures disclosures, AccessLog log, Clock clock) {
        this.disclosures = disclosures;
        this.log = log;
        this.clock = clock;
    }

    /** Fails for a handle nobody here granted: such a message is kept aside for somebody to look at. */
    @WithTransaction
    public Uni<Void> handle(UUID handle, Accessed what, String roleInStructure, String saidAt) {
        return disclosures
                .find(handle)
                .map(found -> found.orElseThrow(() -> new IllegalStateException("no disclosure " + handle)))
                .chain(disclosure -> log.add(new AccessEntry(
                        disclosure.personId(),
                        clock.instant(),
                        what,
                        ReaderKind.ORGANISATION,
                        roleInStructure,
                        disclosure.recipientOrganisation(),
                        saidAt)));
    }
}
