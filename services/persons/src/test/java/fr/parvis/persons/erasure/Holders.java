package fr.parvis.persons.erasure;

import static fr.parvis.persons.world.PersonFile.database;

import fr.parvis.events.demand.ErasureAnswerEvent;
import fr.parvis.events.demand.ErasureDone;
import fr.parvis.events.exchange.DisclosureRead;
import fr.parvis.events.exchange.DisclosureRemoved;
import fr.parvis.events.exchange.DisclosureTraceEvent;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.testkit.TestMessage;
import java.util.UUID;

/** What those who hold something of a file send: the other services when it is gone, Community 360 when it was read and when it is gone. */
final class Holders {

    private static final String TRACES = "exchange.to-demand.disclosures.v1";

    private Holders() {}

    static void answered(String reference) {
        ErasureAnswerEvent event = ErasureAnswerEvent.newBuilder()
                .setDone(ErasureDone.newBuilder().setPersonReference(reference))
                .build();
        TestMessage.to("demand.erasure-answers.v1", reference)
                .event("parvis.demand.v1.ErasureDone", 1, event.toByteArray())
                .send();
    }

    static void removed(String handle) {
        DisclosureTraceEvent event = DisclosureTraceEvent.newBuilder()
                .setRemoved(DisclosureRemoved.newBuilder().setHandle(handle).setRemovedOn("2026-11-23"))
                .build();
        TestMessage.to(TRACES, handle)
                .event("parvis.exchange.v1.DisclosureRemoved", 1, event.toByteArray())
                .send();
    }

    static void read(String handle, long sequence) {
        DisclosureTraceEvent event = DisclosureTraceEvent.newBuilder()
                .setRead(DisclosureRead.newBuilder()
                        .setHandle(handle)
                        .setRoleInStructure("COORDINATOR")
                        .setReadInHour("2026-11-22T14"))
                .build();
        TestMessage.to(TRACES, handle)
                .event("parvis.exchange.v1.DisclosureRead", sequence, event.toByteArray())
                .send();
    }

    /** Sequence up to which the traces of that disclosure were taken in. */
    static long applied(String handle) {
        return database()
                .number("select coalesce(max(sequence), 0) from inbox where topic = ? and key = ?", TRACES, handle);
    }

    /** Holders whose answer is missing. */
    static long waiting(PersonFile file) {
        return database().number("""
                select count(*) from erasure_part p join erasure e on e.id = p.erasure_id
                where e.subject = ? and p.gone_at is null""", UUID.fromString(file.reference()));
    }
}
