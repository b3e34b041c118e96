package fr.parvis.data.demo.load;

import fr.parvis.data.demo.DemoRequest;
import fr.parvis.data.demo.load.CaseLoad.LoadedCase;
import java.util.List;
import java.util.stream.StreamSupport;

/** Sends a request she released and plays what comes of it on both sides. */
record RequestLoad(Acting acting, LoadedCase caze, String personId, Entry entry) {

    private static final int DECIDED_DAYS_AGO = 2;

    void load(DemoRequest request) throws InterruptedException {
        var handle = release(request);
        if (isOver(handle)) {
            return;
        }
        var coordinator = coordinator(request);
        coordinator.await("/requests/" + handle, body -> body.hasNonNull("content"), "The request " + entry.path());
        var expected = request.acknowledgedWithAnswerInDays();
        if (expected != null) {
            coordinator.post(
                    "/requests/" + handle + "/acknowledgement",
                    entry.at("acknowledgement").idempotencyKey(),
                    Body.of("expectedAnswerOn", acting.stage().in(expected)).fields());
        }
        var number = 0;
        for (var response : request.responses()) {
            number++;
            new ResponseLoad(acting, caze, entry.at("responses", number)).load(coordinator, handle, response);
        }
        end(request, handle);
    }

    /** An interrupted load may find that she has already ended it: nothing is left to do then. */
    private boolean isOver(String handle) throws InterruptedException {
        return FileLoad.find(acting.facilitation(), "/cases/" + caze.id() + "/requests", "handle", handle)
                .filter(request -> request.hasNonNull("endedAt"))
                .isPresent();
    }

    private String release(DemoRequest request) throws InterruptedException {
        var selection = selection(request);
        var preview = acting.facilitation().ask("/cases/" + caze.id() + "/releases:preview", selection.fields());
        return acting.facilitation()
                .post(
                        "/cases/" + caze.id() + "/releases",
                        entry.idempotencyKey(),
                        selection(request)
                                .with("textHash", preview.text("/textHash"))
                                .with("until", acting.stage().in(request.untilDays()))
                                .with("act", acting.act(entry, "release", DECIDED_DAYS_AGO))
                                .fields())
                .text("/handle");
    }

    private Body selection(DemoRequest request) {
        List<String> chosen = request.expressions().stream()
                .map(number -> caze.expressions().get(number - 1))
                .toList();
        return Body.of("expressionIds", chosen)
                .with("recipientOrganisation", request.community())
                .with("wishedAnswerOn", acting.stage().in(request.wishedAnswerDays()));
    }

    private void end(DemoRequest request, String handle) throws InterruptedException {
        if (request.withdrawn()) {
            var step = entry.at("withdrawal");
            acting.persons()
                    .post(
                            "/persons/" + personId + "/consents/" + consentTo(request.community()) + "/withdrawal",
                            step.idempotencyKey(),
                            Body.of("act", acting.act(step, "withdrawal", 1)).fields());
        }
        if (request.closed()) {
            var step = entry.at("close");
            acting.facilitation()
                    .post(
                            "/requests/" + handle + "/end",
                            step.idempotencyKey(),
                            Body.of("act", acting.act(step, "request-close", 1)).fields());
        }
    }

    /** Her release is a consent to this recipient; the demo withdraws only where there is one of them. */
    private String consentTo(String community) throws InterruptedException {
        var consents = acting.persons()
                .get("/persons/" + personId + "/consents?limit=200")
                .require();
        return StreamSupport.stream(consents.body().get("items").spliterator(), false)
                .filter(consent -> consent.path("purpose").asText().equals("RELEASE_TO_C360"))
                .filter(consent ->
                        consent.at("/recipient/organisation").asText().equals(community))
                .map(consent -> consent.get("consentId").asText())
                .findFirst()
                .orElseThrow(() -> new LoadException(
                        "No consent of " + acting.person().key() + " releases to " + community + "."));
    }

    private Caller coordinator(DemoRequest request) {
        var cast = acting.stage().cast();
        return cast.cooperation(cast.inRole("C360_COORDINATOR", request.community()));
    }
}
