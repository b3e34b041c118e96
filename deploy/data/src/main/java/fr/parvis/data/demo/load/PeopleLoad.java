package fr.parvis.data.demo.load;

import fr.parvis.data.demo.DemoPerson;
import fr.parvis.data.demo.DemoRelative;
import java.util.Map;

/** How to speak with her, who is around her and who is not to be contacted (PER-09, PER-12, PER-14). */
record PeopleLoad(Acting acting, String personId, Entry entry) {

    /** What was chosen some days ago; the sheet is written once and then hers. */
    void load() throws InterruptedException {
        speaking();
        var number = 0;
        for (var relative : person().entourage()) {
            number++;
            choose(relative, entry.at("entourage", number));
        }
        number = 0;
        for (var name : person().notContacted()) {
            number++;
            shutOut(name, entry.at("no-contacts", number));
        }
    }

    private void speaking() throws InterruptedException {
        var path = "/persons/" + personId + "/communication-profile";
        var facilitator = acting.stage().cast().persons(acting.facilitator());
        var known = facilitator.get(path).require();
        if (known.body().path("changedBy").isMissingNode()) {
            facilitator.put(path, known.entityTag(), CommunicationWords.sheet(person().communication()));
        }
    }

    private void choose(DemoRelative relative, Entry step) throws InterruptedException {
        post(
                "/entourage",
                step,
                Body.of("name", relative.name())
                        .with("relationship", relative.relationship())
                        .with("roles", relative.roles().stream().sorted().toList())
                        .with("act", acting.act(step, "entourage-choice", 3))
                        .fields());
    }

    private void shutOut(String name, Entry step) throws InterruptedException {
        post(
                "/no-contacts",
                step,
                Body.of("name", name)
                        .with("act", acting.act(step, "no-contact", 3))
                        .fields());
    }

    private void post(String path, Entry step, Map<String, Object> body) throws InterruptedException {
        acting.persons().post("/persons/" + personId + path, step.idempotencyKey(), body);
    }

    private DemoPerson person() {
        return acting.person();
    }
}
