package fr.parvis.data.demo.load;

import fr.parvis.data.demo.Antenna;
import fr.parvis.data.demo.Antenna.Contact;
import fr.parvis.data.demo.Antenna.Employer;
import fr.parvis.data.demo.Community;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Enters the Communautés 360 and works out a protocol with each, as far as the demo has it. */
record CommunitiesLoad(Cast cast, Antenna antenna, LocalDate day) {

    void load(Community community) throws InterruptedException {
        var entry = new Entry("communities/" + community.code());
        var carrier = carrier();
        carrier.post(
                "/communities",
                entry.idempotencyKey(),
                Body.of("code", community.code())
                        .with("name", community.name())
                        .with("departement", community.departement())
                        .with("employer", employer(community.employer()))
                        .fields());
        var id = carrier.post("/protocols", entry.at("protocol").idempotencyKey(), draft(community))
                .text("/id");
        workOut("/protocols/" + id, entry.at("protocol"), community);
    }

    /** Goes on from where the protocol stands, so that an interrupted load can be taken up. */
    private void workOut(String path, Entry entry, Community community) throws InterruptedException {
        var found = carrier().get(path).require();
        if (isOpen(found.text("/status"))) {
            found = carrier().put(path + "/clauses", found.entityTag(), clauses(community));
        }
        if (community.protocol().state() == Community.Stage.DRAFT
                || found.text("/status").equals("IN_FORCE")) {
            return;
        }
        var signature = Body.of("textHash", found.text("/textHash")).fields();
        carrier().post(path + "/signatures", entry.at("carrier").idempotencyKey(), signature);
        // The second signature puts a protocol without a later start day in force.
        coordinator(community).post(path + "/signatures", entry.at("community").idempotencyKey(), signature);
    }

    private static boolean isOpen(String status) {
        return status.equals("DRAFT") || status.equals("NEGOTIATED");
    }

    private Map<String, Object> draft(Community community) {
        var protocol = community.protocol();
        return Body.of("community", community.code())
                .with("carrierEmployer", employer(antenna.carrier()))
                .with(
                        "contactPoints",
                        Stream.concat(
                                        contacts("CARRIER", antenna.carrierContacts()),
                                        contacts("COMMUNITY", protocol.contacts()))
                                .toList())
                .with("channel", protocol.channel())
                .with("format", protocol.format())
                .with("acknowledgeWithinDays", protocol.acknowledgeWithinDays())
                .with("reviewOn", day.plusDays(protocol.reviewInDays()))
                .fields();
    }

    private static Map<String, Object> clauses(Community community) {
        List<Map<String, Object>> clauses = new TreeMap<>(community.protocol().clauses())
                .entrySet().stream()
                        .map(e -> Body.of("kind", e.getKey())
                                .with("text", e.getValue())
                                .fields())
                        .toList();
        return Body.of("clauses", clauses).fields();
    }

    private static Body employer(Employer employer) {
        return Body.of("name", employer.name()).with("siren", employer.siren());
    }

    private static Stream<Map<String, Object>> contacts(String party, List<Contact> contacts) {
        return contacts.stream()
                .map(contact -> Body.of("party", party)
                        .with("label", contact.label())
                        .with("email", contact.email())
                        .with("telephone", contact.telephone())
                        .fields());
    }

    private Caller carrier() {
        return cast.cooperation(cast.inRole("CARRIER_SIGNATORY", ""));
    }

    private Caller coordinator(Community community) {
        return cast.cooperation(cast.inRole("C360_COORDINATOR", community.code()));
    }
}
