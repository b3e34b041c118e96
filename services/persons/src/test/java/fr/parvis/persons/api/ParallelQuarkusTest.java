package fr.parvis.persons.api;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.aSupportedPerson;
import static fr.parvis.testkit.Parallel.parallel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
        supporting();
        finding(aPerson());
        telling(aPerson());

        assertThat(calls.keySet())
                .containsExactlyInAnyOrderElementsOf(Policy.lines().keySet());
        calls.forEach((endpoint, call) -> {
            List<Integer> statuses =
                    parallel(CALLERS, call).stream().map(Response::statusCode).toList();
            assertThat(statuses)
                    .as(endpoint)
                    .allSatisfy(status -> assertThat(status).isIn(200, 201, 202, 404, 409, 412))
                    .anySatisfy(status -> assertThat(status).isLessThan(300));
        });
    }

    private void reading(PersonFile file) {
        file.grant();
        String proposal = Api.get(file.herToken(), "/support-proposals").path("items[0].proposalId");
        for (String part : List.of("", "/access-log", "/acts", "/consents", "/powers")) {
            calls.put("GET /api/v1/persons/{id}" + part, _ -> Api.get(file.herToken(), file.path(part)));
        }
        String consent = Api.get(file.herToken(), file.path("/consents")).path("items[0].consentId");
        calls.put(
                "GET /api/v1/persons/{id}/consents/{consentId}",
                _ -> Api.get(file.herToken(), file.path("/consents/" + consent)));
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
                _ -> Api.post(
                        file.facilitatorToken(),
                        file.path("/powers"),
                        Map.of(
                                "representativeName",
                                "Anne Tutrice",
                                "matters",
                                List.of("CASE_PAUSE"),
                                "from",
                                "2020-01-01",
                                "proofSha256",
                                "ab".repeat(32))));
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
