package fr.parvis.data.demo.load;

import fr.parvis.data.demo.DemoRequest.Answer;
import fr.parvis.data.demo.DemoRequest.Opinion;
import fr.parvis.data.demo.DemoRequest.Response;
import fr.parvis.data.demo.load.CaseLoad.LoadedCase;
import java.util.List;
import java.util.Map;

/** A response to her request, her answer to it and what she thinks of it (COO-08 to COO-11). */
record ResponseLoad(Acting acting, LoadedCase caze, Entry entry) {

    void load(Caller coordinator, String request, Response response) throws InterruptedException {
        var handle = coordinator
                .post("/requests/" + request + "/responses", entry.idempotencyKey(), proposal(response))
                .text("/handle");
        var arrivedAt = arrivedAt(handle);
        var answer = response.answer();
        if (answer != null) {
            answer(handle, answer, arrivedAt);
        }
        var opinion = response.opinion();
        if (opinion != null) {
            opinion(handle, opinion);
        }
    }

    private String arrivedAt(String handle) throws InterruptedException {
        var path = "/cases/" + caze.id() + "/responses";
        acting.facilitation()
                .await(path, body -> body.findValuesAsText("handle").contains(handle), "The response " + entry.path());
        return FileLoad.find(acting.facilitation(), path, "handle", handle)
                .map(found -> found.get("updatedAt").asText())
                .orElseThrow(() -> new LoadException("The response " + entry.path() + " is gone again."));
    }

    private Map<String, Object> proposal(Response response) {
        return Body.of("sector", response.sector())
                .with("domain", response.domain())
                .with("communeCode", response.commune())
                .with("startOn", acting.stage().in(response.startInDays()))
                .with("durationDays", response.durationDays())
                .with("intensityMinutesPerWeek", response.minutesPerWeek())
                .with("costCentsPerMonth", response.centsPerMonth())
                .with("text", response.text())
                .with("conditions", response.conditions())
                .fields();
    }

    private void answer(String handle, Answer answer, String arrivedAt) throws InterruptedException {
        var step = entry.at("answer");
        acting.facilitation()
                .post(
                        "/responses/" + handle + "/answer",
                        step.idempotencyKey(),
                        Body.of("answer", answer.answer())
                                .with("rank", answer.rank())
                                .with("message", answer.message())
                                .with("act", acting.act(step, "answer-to-response", arrivedAt))
                                .fields());
    }

    private void opinion(String handle, Opinion opinion) throws InterruptedException {
        var step = entry.at("opinion");
        List<Map<String, Object>> items = opinion.items().stream()
                .map(item -> Body.of("itemNumber", item.item())
                        .with("coherence", item.coherence())
                        .fields())
                .toList();
        var written = acting.facilitation()
                .post(
                        "/responses/" + handle + "/coherence-opinions",
                        step.idempotencyKey(),
                        Body.of("items", items).with("gap", opinion.gap()).fields());
        if (opinion.released()) {
            var release = step.at("release");
            acting.facilitation()
                    .post(
                            "/coherence-opinions/" + written.text("/id") + "/release",
                            release.idempotencyKey(),
                            Body.of("act", acting.act(release, "coherence-release", written.text("/writtenAt")))
                                    .fields());
        }
    }
}
