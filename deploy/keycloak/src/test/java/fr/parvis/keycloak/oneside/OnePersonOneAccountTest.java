package fr.parvis.keycloak.oneside;

import static fr.parvis.keycloak.realms.Side.DEMAND;
import static fr.parvis.keycloak.realms.Side.OFFER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.keycloak.Http;
import fr.parvis.keycloak.IdentityServer;
import fr.parvis.keycloak.SharedServer;
import fr.parvis.keycloak.realms.Side;
import fr.parvis.testkit.Requirement;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One human being and her second account, on a real Keycloak with the provider. */
@Requirement("IND-EP-06")
class OnePersonOneAccountTest {
    private final IdentityServer server = SharedServer.get();

    @ParameterizedTest
    @CsvSource({"DEMAND,OFFER", "OFFER,DEMAND", "DEMAND,NEUTRAL", "NEUTRAL,OFFER", "DEMAND,DEMAND"})
    void refusesTheSecondAccountInEitherOrderAndReportsIt(Side one, Side other) {
        String logBefore = server.log();

        TwoAccounts accounts = TwoAccounts.of(server, one, other);

        assertThat(accounts.first().status()).isEqualTo(201);
        assertThat(accounts.second().status()).isEqualTo(400);
        assertThat(accounts.second().body()).contains("déjà un compte professionnel");
        assertThat(accounts.secondAccounts()).isZero();
        assertThat(Refusals.reported(server, other)).contains("second_account");
        assertThat(server.log().substring(logBefore.length()))
                .contains("refused=second_account realm=%s other_realm=%s".formatted(other.realm(), one.realm()));
    }

    @ParameterizedTest
    @CsvSource({
        "birthName,  LE  MOINE   DUVAL ",
        "birthName,le-moine-duval",
        "birthName,Lé Moîne Duvàl",
        "birthPlace,'14 118'",
        "birthDate,' 1979-11-02 '"
    })
    void isNotDeceivedByAnotherSpelling(String field, String spelling) {
        Human sophie = new Human(
                java.util.Map.of("birthName", "Le Moine-Duval", "birthDate", "1979-11-02", "birthPlace", "14118"));

        Http.Answer second =
                open(OFFER, sophie.with(field, spelling), "sophie." + Integer.toHexString(spelling.hashCode()));

        assertThat(second.body()).contains("déjà un compte professionnel");
    }

    @Test
    void recognisesAProfessionalNumberUnderOtherBirthData() {
        Human someone = Human.another().with("professionalId", "1000 123 4565");

        assertThat(open(OFFER, someone, "with.a.number").body()).contains("déjà un compte professionnel");
    }

    @Test
    void recognisesAPersonWhoseAccountIsIdentifiedLater() {
        Human human = Human.another();
        open(DEMAND, human, "later.one");
        Http.Answer second = server.registrar(OFFER).post("/users", anonymous("later.two"));

        Http.Answer identified = server.registrar(OFFER).put("/users/" + second.id(), attributes(human.attributes()));

        assertThat(second.status()).isEqualTo(201);
        assertThat(identified.status()).isEqualTo(400);
        assertThat(account(OFFER, second.id()).toString()).doesNotContain("fingerprint");
    }

    @Test
    void keepsTheFingerprintThroughPartialUpdates() {
        Http.Answer opened = open(DEMAND, Human.another(), "kept.one");
        String fingerprint = fingerprint(DEMAND, opened.id());
        String path = "/users/" + opened.id();

        server.registrar(DEMAND)
                .put(path, Json.createObjectBuilder().add("firstName", "Jean").build());
        server.registrar(DEMAND).put(path, attributes(JsonObject.EMPTY_JSON_OBJECT));
        Http.Answer forged = server.registrar(DEMAND).put(path, attributes(single("fingerprint", "b1:00")));
        Http.Answer other =
                server.registrar(DEMAND).put(path, attributes(Human.another().attributes()));

        assertThat(fingerprint).matches("b1:[0-9a-f]{64}");
        assertThat(forged.status()).isEqualTo(400);
        assertThat(other.status()).isEqualTo(400);
        assertThat(fingerprint(DEMAND, opened.id())).isEqualTo(fingerprint);
    }

    @Test
    void refusesAFingerprintThatIsGiven() {
        JsonObject forged = Json.createObjectBuilder()
                .add("username", "forged.one")
                .add("enabled", true)
                .add("attributes", single("fingerprint", "b1:00"))
                .build();

        assertThat(server.registrar(OFFER).post("/users", forged).status()).isEqualTo(400);
        assertThat(Refusals.reported(server, OFFER)).contains("fingerprint_given");
    }

    @Test
    void storesTheFingerprintAndNothingElseOfHer() throws IOException {
        Human human = Human.another().with("birthName", "Xylographe Pantouflard");

        Http.Answer opened = open(DEMAND, human, "kept.secret");

        assertThat(opened.status()).isEqualTo(201);
        assertThat(account(DEMAND, opened.id()).getJsonObject("attributes").keySet())
                .containsExactly("fingerprint");
        assertThat(filesWith("Xylographe", "XYLOGRAPHE")).isEmpty();
    }

    @Test
    void freesHerWhenTheFirstAccountIsClosed() {
        Human human = Human.another();
        Http.Answer first = open(DEMAND, human, "moves.one");

        server.registrar(DEMAND).delete("/users/" + first.id());

        assertThat(open(OFFER, human, "moves.two").status()).isEqualTo(201);
    }

    @Test
    void opensPersonAccountsWithoutAskingWhoTheyAre() {
        Http.Answer opened = server.registrar(DEMAND).post("/users", anonymous("p-aaaaaa"));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(account(DEMAND, opened.id()).containsKey("attributes")).isFalse();
    }

    @Test
    void refusesBirthDataOnTheAccountOfAPerson() {
        String lea = "3ceaaf30-8142-48ea-91d9-3080f9b439fc";

        Http.Answer answer = server.registrar(DEMAND)
                .put("/users/" + lea, attributes(Human.another().attributes()));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(account(DEMAND, lea).containsKey("attributes")).isFalse();
    }

    /** Without the queue, both look, both find nobody, and both open. */
    @Test
    void opensOneOfTwoAccountsAskedForAtTheSameMoment() throws InterruptedException, ExecutionException {
        try (ExecutorService two = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 12; round++) {
                Human human = Human.another();
                String name = "race" + round;
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Integer>> answers = two.invokeAll(List.of(
                        together(start, DEMAND, human, name + ".one"), together(start, OFFER, human, name + ".two")));

                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 400);
            }
        }
    }

    private Callable<Integer> together(CyclicBarrier start, Side side, Human human, String name) {
        return () -> {
            start.await();
            return open(side, human, name).status();
        };
    }

    private Http.Answer open(Side side, Human human, String username) {
        return server.registrar(side).post("/users", human.account(username));
    }

    private JsonObject account(Side side, String id) {
        return server.registrar(side).get("/users/" + id).object();
    }

    private String fingerprint(Side side, String id) {
        return account(side, id)
                .getJsonObject("attributes")
                .getJsonArray("fingerprint")
                .getString(0);
    }

    private List<Path> filesWith(String... words) throws IOException {
        try (Stream<Path> files = Files.walk(server.data())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> containsAny(file, words))
                    .toList();
        }
    }

    private static boolean containsAny(Path file, String... words) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of(words).anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject anonymous(String username) {
        return Json.createObjectBuilder()
                .add("username", username)
                .add("enabled", true)
                .build();
    }

    private static JsonObject attributes(JsonObject attributes) {
        return Json.createObjectBuilder().add("attributes", attributes).build();
    }

    private static JsonObject single(String name, String value) {
        return Json.createObjectBuilder()
                .add(name, Json.createArrayBuilder().add(value))
                .build();
    }
}
