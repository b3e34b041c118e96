package fr.parvis.data.demo.load;

import fr.parvis.data.demo.DemoConsent;
import fr.parvis.data.demo.DemoConsent.State;
import java.util.Locale;
import java.util.Map;

/** Writes down a consent she gave or refused, and takes it back where she did (PER-19 to PER-23). */
record ConsentLoad(Acting acting, String personId, Entry entry) {

    void load(DemoConsent consent) throws InterruptedException {
        var path = "/persons/" + personId + "/consents";
        var id = acting.persons()
                .post(path, entry.idempotencyKey(), body(consent))
                .text("/consentId");
        if (consent.state() == State.WITHDRAWN) {
            var step = entry.at("withdrawal");
            acting.persons()
                    .post(
                            path + "/" + id + "/withdrawal",
                            step.idempotencyKey(),
                            Body.of("act", acting.act(step, "withdrawal", 1)).fields());
        }
    }

    private Map<String, Object> body(DemoConsent consent) {
        var recipient = consent.recipient();
        var wording = "consent." + consent.purpose().toLowerCase(Locale.ROOT).replace('_', '-');
        return Body.of("answer", consent.state() == State.REFUSED ? "REFUSED" : "GRANTED")
                .with("purpose", consent.purpose())
                .with(
                        "recipient",
                        Body.of("person", recipient.person()).with("roleInStructure", recipient.roleInStructure()))
                .with(
                        "dataCategories",
                        consent.dataCategories().stream().sorted().toList())
                .with("lifeDomains", consent.lifeDomains().stream().sorted().toList())
                .with("until", acting.stage().in(consent.untilDays()))
                .with("objective", consent.objective())
                .with("act", acting.act(entry, wording, 2))
                .fields();
    }
}
