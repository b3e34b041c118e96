package fr.parvis.cooperation;

import static fr.parvis.cooperation.world.AgreementWorld.AGREEMENT;
import static fr.parvis.cooperation.world.OfferSide.act;
import static fr.parvis.cooperation.world.OfferSide.coordinator;
import static fr.parvis.cooperation.world.OfferSide.signatory;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.cooperation.agreement.AgreementKind;
import fr.parvis.cooperation.world.AgreementWorld;
import fr.parvis.cooperation.world.OfferSide;
import fr.parvis.cooperation.world.SideKeys;
import fr.parvis.cooperation.world.TestClock;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each endpoint of agreements by many callers at once. */
@QuarkusTest
@ParvisService(name = "cooperation", side = "offer", kafka = true)
@WithTestResource(SideKeys.class)
class AgreementsParallelQuarkusTest {

    private static final int CALLERS = 24;

    @Inject
    TestClock clock;

    private final String organisation = OfferSide.anOrganisation();

    @BeforeEach
    void startNow() {
        clock.reset();
    }

    @Test
    void readsAtTheSameTime() {
        String id = AgreementWorld.inForce(organisation);

        allAnswer(200, number -> coordinator(organisation).get("/api/v1/agreements"));
        allAnswer(200, number -> coordinator(organisation).get("/api/v1/agreements?reviewDue=true"));
        allAnswer(200, number -> coordinator(organisation).get(AGREEMENT, id));
        allAnswer(200, number -> AgreementWorld.version(coordinator(organisation), id, 1));
        allAnswer(200, number -> signatory().get(AGREEMENT + "/differences?before=1&after=1", id));
        allAnswer(200, number -> signatory().get(AGREEMENT + "/contacts", id));
    }

    @Test
    void draftsAndAddsContactsAtTheSameTime() {
        allAnswer(
                201,
                number -> AgreementWorld.draft(
                        AgreementKind.RIGHTS_DEFENCE_PARTNERSHIP, AgreementWorld.content(organisation)));
        String id = AgreementWorld.ready(organisation);

        allAnswer(201, number -> AgreementWorld.contact(coordinator(organisation), id, organisation));

        assertThat(OfferSide.DATABASE.number(
                        "select count(*) from agreement_contact where agreement_id = ?", UUID.fromString(id)))
                .isEqualTo(CALLERS + 4L);
    }

    @Test
    void writesSignsRenewsAndEndsAtTheSameTimeWithOneEffect() {
        String id = AgreementWorld.ready(organisation);
        String tag = signatory().get(AGREEMENT, id).header("ETag");
        Map<String, Object> content = AgreementWorld.content(organisation);

        one(number -> AgreementWorld.write(signatory(), id, content, tag));
        String hash = AgreementWorld.hash(id);
        one(number -> act(signatory(), Map.of("contentHash", hash)).post(AGREEMENT + "/signatures", id));
        AgreementWorld.sign(coordinator(organisation), id).then().statusCode(200);
        one(number -> AgreementWorld.open(signatory(), id, Map.of()));
        one(number -> act(signatory(), Map.of("reason", "Fin")).post(AGREEMENT + "/end", id));

        assertThat(OfferSide.DATABASE.number(
                        "select count(*) from agreement_version where agreement_id = ?", UUID.fromString(id)))
                .isEqualTo(2);
        assertThat(OfferSide.DATABASE.number("""
                        select count(*) from agreement_signature s join agreement_version v on v.id = s.version_id
                        where v.agreement_id = ?""", UUID.fromString(id))).isEqualTo(2);
    }

    @Test
    void entersOneSignatureOnPaperAtTheSameTime() {
        String group = "gem-" + organisation.substring(5);
        String id = AgreementWorld.ready(group);
        String hash = AgreementWorld.hash(id);
        Map<String, Object> paper = Map.of(
                "party",
                group,
                "contentHash",
                hash,
                "signedOn",
                "2026-11-20",
                "function",
                "Présidence",
                "fileSha256",
                "ab".repeat(32));

        one(number -> act(signatory(), paper).post(AGREEMENT + "/paper-signatures", id));
    }

    private static void one(IntFunction<Response> call) {
        List<Integer> statuses = statuses(call);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).isSubsetOf(200, 409, 412);
    }

    private static void allAnswer(int status, IntFunction<Response> call) {
        assertThat(statuses(call)).hasSize(CALLERS).containsOnly(status);
    }

    private static List<Integer> statuses(IntFunction<Response> call) {
        return Parallel.parallel(CALLERS, number -> call.apply(number).statusCode());
    }
}
