package fr.parvis.local.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Her list of professionals, the locker she wants, the referent she does not want and then does (FAC-41 to FAC-49; scenarios 17 and 18). */
final class Professionals implements Chapter {

    private static final String NO_REFERENT = "locker open; NOT_WISHED, nobody designated";

    private final Roles roles;
    private final Story story;
    private String worker = "";
    private String designation = "";

    Professionals(Roles roles, Story story) {
        this.roles = roles;
        this.story = story;
    }

    @Override
    public String title() {
        return "Who accompanies her, and whether somebody holds the thread";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("Her facilitator writes a professional down without her", "422, her list is empty", this::withoutHer);
        play.api("She takes two of them onto her list", "2", this::listed);
        play.api("She says yes to a locker and no to a referent", NO_REFERENT, this::lockerOnly);
        play.api("A referent is designated all the same", "409", this::designatedAgainstHerNo);
        play.api("She wishes one now, and the worker declines", "DECLINED_BY_REFERENT", this::declined);
        play.api("He is made her referent all the same", "409, she may choose again or nobody", this::notActive);
    }

    private Observation withoutHer() throws IOException, InterruptedException {
        Answer tried = roles.facilitator.post(
                caze("/accompaniment-contacts"),
                professional("HOUSING", "Roux", roles.acts.inHerSession("accompaniment-list")));
        return Observation.equal(
                "422, her list is empty",
                tried.status() + (contacts() == 0 ? ", her list is empty" : ", " + contacts() + " on her list"));
    }

    private Observation listed() throws IOException, InterruptedException {
        worker = roles.person
                .post(
                        caze("/accompaniment-contacts"),
                        professional("HOUSING", "Roux", roles.acts.inHerSession("accompaniment-list")))
                .require(201)
                .text("/id");
        roles.person
                .post(
                        caze("/accompaniment-contacts"),
                        professional("HEALTH", "Petit", roles.acts.inHerSession("accompaniment-list")))
                .require(201);
        return Observation.equal("2", String.valueOf(contacts()));
    }

    private Observation lockerOnly() throws IOException, InterruptedException {
        roles.person
                .post(
                        caze("/accompaniment-list/locker-wish"),
                        Map.of("wished", true, "act", roles.acts.inHerSession("accompaniment-list")))
                .require(200);
        Answer locker = roles.herFile
                .post(
                        "/persons/" + story.personId + "/locker/opening",
                        Map.of("act", roles.acts.inHerSession("locker")))
                .require(200);
        wish(false);
        Answer referent = roles.person.get(caze("/referent")).require(200);
        boolean nobody = StreamSupport.stream(
                        referent.body().get("designations").spliterator(), false)
                .noneMatch(one -> one.has("designation"));
        return Observation.equal(
                NO_REFERENT,
                "locker %s; %s, %s"
                        .formatted(
                                locker.body().path("open").asBoolean() ? "open" : "shut",
                                referent.text("/state"),
                                nobody ? "nobody designated" : "somebody designated"));
    }

    private Observation designatedAgainstHerNo() throws IOException, InterruptedException {
        return Observation.equal("409", String.valueOf(designate().status()));
    }

    private Observation declined() throws IOException, InterruptedException {
        wish(true);
        designation = designate().require(201).text("/id");
        roles.facilitator
                .post(
                        "/referents/" + designation + "/answer",
                        Map.of(
                                "answer",
                                "DECLINED",
                                "manner",
                                "TELEPHONE",
                                "answeredOn",
                                LocalDate.now(Roles.PARIS).toString()))
                .require(200);
        return Observation.equal("DECLINED_BY_REFERENT", state());
    }

    private Observation notActive() throws IOException, InterruptedException {
        Answer tried = roles.facilitator.post(
                "/referents/" + designation + "/activation",
                Map.of(
                        "conditions",
                        List.of(
                                "DIRECTLY_INVOLVED",
                                "TRUSTED_BY_PERSON",
                                "SOCIAL_OR_MEDICO_SOCIAL_FIELD",
                                "REQUIRED_SKILLS",
                                "AVAILABLE"),
                        "limited",
                        false));
        designate().require(201);
        String again = state();
        wish(false);
        boolean free = again.equals("PROPOSED_BY_PERSON") && state().equals("NOT_WISHED");
        return Observation.equal(
                "409, she may choose again or nobody",
                tried.status() + (free ? ", she may choose again or nobody" : ", " + again + " then " + state()));
    }

    private void wish(boolean wished) throws IOException, InterruptedException {
        roles.person
                .post(caze("/referent/wish"), Map.of("wished", wished, "act", roles.acts.inHerSession("referent")))
                .require(200);
    }

    private Answer designate() throws IOException, InterruptedException {
        return roles.person.post(
                caze("/referents"), Map.of("contactId", worker, "act", roles.acts.inHerSession("referent")));
    }

    private String state() throws IOException, InterruptedException {
        return roles.person.get(caze("/referent")).require(200).text("/state");
    }

    private int contacts() throws IOException, InterruptedException {
        return roles.person
                .get(caze("/accompaniment-list"))
                .require(200)
                .body()
                .get("contacts")
                .size();
    }

    private static Map<String, Object> professional(String field, String lastName, Map<String, Object> act) {
        return Map.of(
                "field", field, "professional", Map.of("lastName", lastName, "service", "Centre social"), "act", act);
    }

    private String caze(String path) {
        return "/cases/" + story.caseId + path;
    }
}
