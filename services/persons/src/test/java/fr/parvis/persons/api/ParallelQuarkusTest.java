package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.erasure.Ending;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.Mandates;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Eight callers at once at every endpoint: sessions of Hibernate Reactive fail under concurrency only. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class ParallelQuarkusTest {

    private static final int CALLERS = 8;
    private static final String SERVICE = Tokens.service("demand", "facilitation");

    private final Map<String, IntFunction<Response>> calls = new TreeMap<>();

    @Test
    void answersEightAtOnceAtEveryEndpoint() {
        reading(aSupportedPerson());
        registering(aPerson());
        consenting(aPerson());
        disclosing(aPerson());
        around(aSupportedPerson());
        representing(aSupportedPerson());
        sheets(aPerson());
        supporting();
        finding(aPerson());
        telling(aPerson());
        ending(aPerson(), aPerson(), aPerson());
        calls.putAll(LockerCalls.of(aSupportedPerson()));
        calls.putAll(VoiceCalls.of(aSupportedPerson()));

        assertThat(calls.keySet())
                .containsExactlyInAnyOrderElementsOf(Policy.lines().keySet());
        calls.forEach((endpoint, call) -> {
            List<Integer> statuses =
                    parallel(CALLERS, call).stream().map(Response::statusCode).toList();
            assertThat(statuses)
                    .as(endpoint)
                    .allSatisfy(status -> assertThat(status).isIn(200, 201, 202, 204, 404, 409, 412))
                    .anySatisfy(status -> assertThat(status).isLessThan(300));
        });
    }

    private void reading(PersonFile file) {
        file.grant();
        String proposal = Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");
        for (String part : List.of("", "/access-log", "/acts", "/consents", "/export", "/powers")) {
            calls.put("GET /api/v1/persons/{id}" + part, _ -> Api.get(file.herToken(), file.path(part)));
        }
        String consent = Api.get(file.herToken(), file.path("/consents")).path("items[0].consentId");
        calls.put(
                "GET /api/v1/persons/{id}/consents/{consentId}",
                _ -> Api.get(file.herToken(), file.path("/consents/" + consent)));
        for (String form : List.of("", "/fhir", "/record")) {
            calls.put(
                    "GET /api/v1/persons/{id}/consents/{consentId}/receipt" + form,
                    _ -> Api.get(file.herToken(), file.path("/consents/" + consent + "/receipt" + form)));
        }
        calls.put("GET /api/v1/me", _ -> Api.get(file.herToken(), "/me"));
        calls.put("GET /api/v1/support-proposals", _ -> Api.get(file.herToken(), "/support-proposals"));
        calls.put(
                "GET /api/v1/support-proposals/{handle}",
                _ -> Api.get(file.herToken(), "/support-proposals/" + proposal));
        calls.put("GET /api/v1/priority-signals", _ -> Api.get(file.facilitatorToken(), "/priority-signals"));
        calls.put("GET /api/v1/wordings", _ -> Api.get(file.herToken(), "/wordings"));
        calls.put(
                "POST /api/v1/identities:batch",
                _ -> Api.post(SERVICE, "/identities:batch", Map.of("references", List.of(file.reference()))));
        Map<String, Object> question = Map.of(
                "personReference",
                file.reference(),
                "recipient",
                Map.of("organisation", PersonFile.LANDLORD),
                "purpose",
                "SHARE_WITH_NAMED_ACTOR",
                "dataCategory",
                "DECISION_RECORD");
        calls.put("POST /api/v1/consent-decisions", _ -> Api.post(SERVICE, "/consent-decisions", question));
        calls.put(
                "POST /api/v1/consent-decisions:batch",
                _ -> Api.post(SERVICE, "/consent-decisions:batch", Map.of("questions", List.of(question))));
    }

    private void registering(PersonFile file) {
        calls.put(
                "POST /api/v1/persons",
                caller -> Api.post(file.facilitatorToken(), "/persons", Map.of("alias", "Lune " + caller)));
        String tag = Api.get(file.herToken(), file.path("")).header("ETag");
        calls.put(
                "PUT /api/v1/persons/{id}",
                caller -> Api.put(file.herToken(), file.path(""), Map.of("alias", "Étoile " + caller), tag));
        calls.put(
                "POST /api/v1/persons/{id}/access-cards",
                _ -> Api.post(file.facilitatorToken(), file.path("/access-cards"), ""));
        String unlinked = PersonFile.register(file.facilitator());
        PersonFile.Card card = PersonFile.issueCard(file.facilitator(), unlinked);
        String account = Tokens.person(UUID.randomUUID().toString());
        calls.put(
                "POST /api/v1/account-links",
                _ -> Api.post(account, "/account-links", Map.of("cardId", card.id(), "code", card.code())));
        calls.put(
                "POST /api/v1/persons/{id}/powers",
                _ -> Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian("CASE_PAUSE")));
        PersonFile supported = aSupportedPerson();
        calls.put(
                "POST /api/v1/acts",
                _ -> Api.post(
                        supported.herToken(),
                        "/acts",
                        Map.of(
                                "personReference", supported.reference(),
                                "matter", "CASE_PAUSE",
                                "subject", UUID.randomUUID().toString(),
                                "act", Acts.own("case-pause"))));
    }

    private void consenting(PersonFile file) {
        Map<String, Object> withdrawal = Map.of("act", Acts.own("withdrawal"));
        String asked = Api.post(file.facilitatorToken(), file.path("/consents"), question(file))
                .path("consentId");
        String granted = file.grant();
        calls.put(
                "POST /api/v1/persons/{id}/consents/{consentId}/decision",
                _ -> Api.post(
                        file.herToken(),
                        file.path("/consents/" + asked + "/decision"),
                        Map.of("answer", "GRANTED", "act", Acts.own("consent.share-with-named-actor"))));
        calls.put(
                "POST /api/v1/persons/{id}/consents/{consentId}/withdrawal",
                _ -> Api.post(file.herToken(), file.path("/consents/" + granted + "/withdrawal"), withdrawal));
        PersonFile granting = aPerson();
        calls.put(
                "POST /api/v1/persons/{id}/consents",
                _ -> Api.post(granting.herToken(), granting.path("/consents"), granting.consent("GRANTED")));
        PersonFile withdrawing = aPerson();
        withdrawing.grant();
        calls.put(
                "POST /api/v1/persons/{id}/consents/withdrawal",
                _ -> Api.post(withdrawing.herToken(), withdrawing.path("/consents/withdrawal"), withdrawal));
    }

    private static Map<String, Object> question(PersonFile file) {
        Map<String, Object> question = file.consent("REQUESTED");
        question.remove("act");
        question.put("dataCategories", List.of("DIAGNOSIS_SHEET"));
        return question;
    }

    private void around(PersonFile file) {
        String path = "/api/v1/persons/{id}/entourage";
        Map<String, Object> own = Map.of("act", Acts.own("entourage-choice"));
        calls.put(
                "POST " + path, caller -> Api.post(file.herToken(), file.path("/entourage"), friend("Ami " + caller)));
        Response chosen = Api.post(file.herToken(), file.path("/entourage"), friend("Jeanne Martin"));
        String member = file.path("/entourage/" + chosen.path("memberId"));
        Response changed = Api.post(file.herToken(), file.path("/entourage"), friend("Léa Roux"));
        String tag = changed.header("ETag");
        String changing = file.path("/entourage/" + changed.path("memberId"));
        calls.put("GET " + path, _ -> Api.get(file.herToken(), file.path("/entourage")));
        calls.put(
                "PUT " + path + "/{memberId}",
                caller ->
                        Api.put(file.herToken(), changing, Map.of("name", "Léa Roux", "telephone", "0" + caller), tag));
        calls.put(
                "POST " + path + "/{memberId}/roles",
                _ -> Api.post(
                        file.herToken(),
                        member + "/roles",
                        Map.of("roles", List.of("PEER"), "act", Acts.own("entourage-choice"))));
        Map<String, Object> day = Map.of("reason", "a", "meansTried", "b", "recheckOn", soon());
        calls.put(
                "POST " + path + "/{memberId}/stronger-involvements",
                _ -> Api.post(file.facilitatorToken(), member + "/stronger-involvements", day));
        calls.put(
                "POST " + path + "/{memberId}/requests",
                _ -> Api.post(
                        file.facilitatorToken(), member + "/requests", Map.of("kind", "HEALTH", "words", "repos")));
        Map<String, Object> ageing = Map.of("kind", "AGEING", "words", "80 ans", "followUpOn", soon());
        calls.put(
                "POST " + path + "/{memberId}/evolutions",
                _ -> Api.post(file.facilitatorToken(), member + "/evolutions", ageing));
        String note = Api.post(file.facilitatorToken(), member + "/evolutions", ageing)
                .path("noteId");
        calls.put(
                "POST " + path + "/{memberId}/notes/{noteId}/done",
                _ -> Api.post(file.facilitatorToken(), member + "/notes/" + note + "/done", Map.of()));
        calls.put("GET /api/v1/entourage-follow-ups", _ -> Api.get(file.facilitatorToken(), "/entourage-follow-ups"));
        PersonFile leaving = aSupportedPerson();
        String left = Api.post(leaving.herToken(), leaving.path("/entourage"), friend("Paul Petit"))
                .path("memberId");
        calls.put(
                "POST " + path + "/{memberId}/end",
                _ -> Api.post(leaving.herToken(), leaving.path("/entourage/" + left + "/end"), own));
        shuttingOut(file);
    }

    private static String soon() {
        return LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(20).toString();
    }

    private static Map<String, Object> friend(String name) {
        return Map.of("name", name, "roles", List.of("FRIEND"), "act", Acts.own("entourage-choice"));
    }

    private void shuttingOut(PersonFile file) {
        Map<String, Object> act = Acts.own("no-contact");
        calls.put(
                "POST /api/v1/persons/{id}/no-contacts",
                caller -> Api.post(
                        file.herToken(), file.path("/no-contacts"), Map.of("name", "Non " + caller, "act", act)));
        calls.put("GET /api/v1/persons/{id}/no-contacts", _ -> Api.get(file.herToken(), file.path("/no-contacts")));
        String entry = Api.post(file.herToken(), file.path("/no-contacts"), Map.of("name", "Robert", "act", act))
                .path("entryId");
        calls.put(
                "POST /api/v1/persons/{id}/no-contacts/{entryId}/end",
                _ -> Api.post(file.herToken(), file.path("/no-contacts/" + entry + "/end"), Map.of("act", act)));
        calls.put(
                "POST /api/v1/contact-decisions",
                _ -> Api.post(
                        SERVICE,
                        "/contact-decisions",
                        Map.of("personReference", file.reference(), "candidates", List.of(Map.of("name", "Robert")))));
    }

    private void representing(PersonFile file) {
        Response recorded = Api.post(file.facilitatorToken(), file.path("/powers"), Mandates.guardian("CONSENT"));
        String power = recorded.path("powerId");
        calls.put(
                "POST /api/v1/persons/{id}/powers/{powerId}/end",
                _ -> Api.post(
                        file.facilitatorToken(),
                        file.path("/powers/" + power + "/end"),
                        Map.of("lastDay", "2099-01-01")));
        String representative = recorded.path("representativeId");
        calls.put(
                "POST /api/v1/persons/{id}/disagreements",
                _ -> Api.post(
                        file.herToken(),
                        file.path("/disagreements"),
                        Map.of("representativeId", representative, "matter", "CONSENT", "herWords", "Non")));
        calls.put("GET /api/v1/persons/{id}/disagreements", _ -> Api.get(file.herToken(), file.path("/disagreements")));
    }

    private void sheets(PersonFile file) {
        Map<String, Object> agreed = file.consent("GRANTED");
        agreed.put("purpose", "INFORMATION_COLLECTION");
        agreed.put("lifeDomains", List.of("CAREGIVER_SUPPORT"));
        agreed.put("act", Acts.own("consent.information-collection"));
        Api.post(file.herToken(), file.path("/consents"), agreed).then().statusCode(201);
        Map<String, Map<String, Object>> bodies = Map.of(
                "/household", Map.of("members", List.of(Map.of("firstName", "Zoé"))),
                "/communication-profile", Map.of("easyToRead", true),
                "/entourage-situation", Map.of("availableHelp", "le soir"),
                "/self-assessment", Map.of("autonomy", "oui"));
        bodies.forEach((sheet, body) -> {
            String tag = Api.get(file.herToken(), file.path(sheet)).header("ETag");
            calls.put("GET /api/v1/persons/{id}" + sheet, _ -> Api.get(file.herToken(), file.path(sheet)));
            calls.put("PUT /api/v1/persons/{id}" + sheet, _ -> Api.put(file.herToken(), file.path(sheet), body, tag));
        });
        Map<String, Object> week = Map.of("what", "studio", "conditions", "seule", "from", "2026-05-04");
        calls.put("GET /api/v1/persons/{id}/trials", _ -> Api.get(file.herToken(), file.path("/trials")));
        calls.put("POST /api/v1/persons/{id}/trials", _ -> Api.post(file.herToken(), file.path("/trials"), week));
        String trial = Api.post(file.herToken(), file.path("/trials"), week).path("trialId");
        calls.put(
                "POST /api/v1/persons/{id}/trials/{trialId}/conclusions",
                _ -> Api.post(
                        file.herToken(),
                        file.path("/trials/" + trial + "/conclusions"),
                        Map.of("words", "bien", "act", Acts.own("trial-conclusion"))));
    }

    private void disclosing(PersonFile file) {
        Map<String, Object> release = file.release(UUID.randomUUID());
        calls.put("POST /api/v1/disclosures", _ -> Api.post(file.herToken(), "/disclosures", release));
        PersonFile other = aPerson();
        String handle = other.disclose();
        calls.put(
                "POST /api/v1/disclosures/{handle}/end",
                _ -> Api.post(SERVICE, "/disclosures/" + handle + "/end", Map.of()));
    }

    private void finding(PersonFile file) {
        calls.put(
                "POST /api/v1/person-searches",
                _ -> Api.post(file.facilitatorToken(), "/person-searches", Map.of("name", "lune")));
        calls.put(
                "POST /api/v1/duplicate-checks",
                caller -> Api.post(file.facilitatorToken(), "/duplicate-checks", Map.of("alias", "Lune " + caller)));
    }

    private void telling(PersonFile file) {
        Map<String, Object> exception = Map.of(
                "legalBasis", "CASF_L226_3",
                "recipientName", "CRIP du Calvados",
                "content", "…",
                "informedFirst", List.of("CHILD", "PARENTS"));
        String path = file.path("/legal-exceptions");
        String known = Api.post(file.facilitatorToken(), path, exception).path("legalExceptionId");
        calls.put(
                "POST /api/v1/persons/{id}/legal-exceptions", _ -> Api.post(file.facilitatorToken(), path, exception));
        calls.put("GET /api/v1/persons/{id}/legal-exceptions", _ -> Api.get(file.herToken(), path));
        calls.put("GET /api/v1/legal-exceptions", _ -> Api.get(file.facilitatorToken(), "/legal-exceptions"));
        calls.put(
                "GET /api/v1/legal-exceptions/{exceptionId}",
                _ -> Api.get(file.facilitatorToken(), "/legal-exceptions/" + known));
        calls.put(
                "POST /api/v1/legal-exceptions/{exceptionId}/release",
                _ -> Api.post(file.facilitatorToken(), "/legal-exceptions/" + known + "/release", ""));
    }

    private void ending(PersonFile closing, PersonFile erasing, PersonFile held) {
        String path = "/api/v1/persons/{id}/closing";
        calls.put("GET " + path, _ -> Api.get(closing.herToken(), closing.path("/closing")));
        calls.put("POST " + path, _ -> Ending.close(closing));
        calls.put("POST " + path + "/end", _ -> Ending.reopen(held));
        String receipt = Ending.erase(erasing).path("erasure.receipt");
        calls.put("GET /api/v1/erasures/{receipt}", _ -> Api.get(erasing.herToken(), "/erasures/" + receipt));
        Map<String, Object> hold = Map.of(
                "basis",
                "Tribunal",
                "documentSha256",
                "0e".repeat(32),
                "reviewOn",
                LocalDate.now(ZoneId.of("Europe/Paris")).plusDays(300).toString());
        String holds = held.path("/legal-holds");
        String placed = Api.post(held.facilitatorToken(), holds, hold).path("holdId");
        calls.put("GET /api/v1/persons/{id}/legal-holds", _ -> Api.get(held.herToken(), holds));
        calls.put(
                "POST /api/v1/persons/{id}/legal-holds",
                _ -> Api.post(closing.facilitatorToken(), closing.path("/legal-holds"), hold));
        calls.put(
                "POST /api/v1/persons/{id}/legal-holds/{holdId}/end",
                _ -> Api.post(held.facilitatorToken(), holds + "/" + placed + "/end", ""));
    }

    private void supporting() {
        PersonFile asking = aPerson();
        calls.put(
                "POST /api/v1/persons/{id}/support-proposals",
                _ -> Api.post(asking.herToken(), asking.path("/support-proposals"), Map.of()));
        PersonFile answering = aPerson();
        String proposal = answering.propose();
        calls.put(
                "POST /api/v1/support-proposals/{handle}/decision",
                _ -> Api.post(
                        answering.herToken(),
                        "/support-proposals/" + proposal + "/decision",
                        Map.of("answer", "REFUSED", "act", Acts.own("support-decision"))));
        PersonFile stopping = aSupportedPerson();
        String supported = Api.get(stopping.herToken(), "/support-proposals").path("items[0].proposalId");
        calls.put(
                "POST /api/v1/support-proposals/{handle}/withdrawal",
                _ -> Api.post(
                        stopping.herToken(),
                        "/support-proposals/" + supported + "/withdrawal",
                        Map.of("act", Acts.own("case-stop"))));
        calls.put(
                "POST /api/v1/priority-signals",
                caller -> Api.post(
                        Tokens.arsSignal(),
                        "/priority-signals",
                        Map.of(
                                "contact",
                                "n° " + caller,
                                "criteria",
                                List.of("CHILD_OUT_OF_SCHOOL"),
                                "personWasTold",
                                true)));
    }
}
