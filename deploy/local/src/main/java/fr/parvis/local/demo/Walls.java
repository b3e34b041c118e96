package fr.parvis.local.demo;

import fr.parvis.independence.platform.PlatformDescription;
import fr.parvis.independence.platform.PlatformDescription.DatabaseServer;
import fr.parvis.independence.platform.PlatformDescription.DemoAccount;
import fr.parvis.keycloak.realms.DemoPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The offer side tries four doors of the demand side; each is shut, and says so in its own log (IND-EP-02, 06, GAT-05). */
final class Walls implements Chapter {

    private static final String REFUSED_AND_REPORTED = "refused and reported";
    private static final String PRIVATE_TOPIC = "demand.support.v1";

    private final PlatformDescription platform;
    private final Cast cast;
    private final Story story;

    Walls(PlatformDescription platform, Cast cast, Story story) {
        this.platform = platform;
        this.cast = cast;
        this.story = story;
    }

    @Override
    public String title() {
        return "The wall between the sides";
    }

    @Override
    public void play(Play play) throws InterruptedException {
        play.api("A coordinator's token on a demand API", "401, and in that service's log", this::token);
        play.platform("The offer side's Kafka user on a demand topic", "refused, and in the broker's log", this::topic);
        play.platform("The offer side's database role on the demand server", "refused, and in its log", this::database);
        play.platform("A coordinator's second account, on the demand side", REFUSED_AND_REPORTED, this::secondAccount);
        play.platform(
                "The facilitator's role, copied into the offer realm, for a coordinator",
                REFUSED_AND_REPORTED,
                this::secondRole);
    }

    private Observation token() throws IOException, InterruptedException {
        DemoAccount coordinator = cast.account("offer", "C360_COORDINATOR", "c360-14");
        Path log = Path.of(platform.service("demand", "facilitation").httpAuditLog());
        long before = lines(log, " 401 ", coordinator.subject());
        int status = cast.of(coordinator, "demand", "facilitation")
                .get("/cases/" + story.caseId)
                .status();
        boolean logged = Patience.until(() -> lines(log, " 401 ", coordinator.subject()) > before, seen -> seen);
        return Observation.equal(
                "401, and in that service's log",
                status + (logged ? ", and in" : ", but not in") + " that service's log");
    }

    private Observation topic() throws IOException, InterruptedException {
        Path log = Path.of(platform.broker().authorizerLog());
        long before = lines(log, "Denied", PRIVATE_TOPIC);
        boolean refused = KafkaLook.refuses(platform.broker(), "offer-cooperation", PRIVATE_TOPIC);
        boolean logged = Patience.until(() -> lines(log, "Denied", PRIVATE_TOPIC) > before, seen -> seen);
        return refusal(refused, logged, "the broker's log");
    }

    private Observation database() throws IOException, InterruptedException {
        DatabaseServer demand = server("demand");
        var role = server("offer").databases().getFirst();
        Path log = Path.of(demand.log());
        long before = lines(log, "FATAL", role.role());
        boolean refused;
        try (Connection open = DriverManager.getConnection(
                "jdbc:postgresql://" + demand.host() + ":" + demand.port() + "/persons",
                role.role(),
                role.password())) {
            refused = open.isClosed();
        } catch (SQLException refusal) {
            refused = List.of("28P01", "28000", "42501").contains(refusal.getSQLState());
        }
        boolean logged = Patience.until(() -> lines(log, "FATAL", role.role()) > before, seen -> seen);
        return refusal(refused, logged, "its log");
    }

    private Observation secondAccount() throws IOException, InterruptedException {
        Accounts accounts = new Accounts(platform, "demand");
        Map<String, String> sameHuman = DemoPeople.named("claire.marie").naturalPerson();
        long before = accounts.reported();
        Answer answer = accounts.ofAProfessional("claire.deux", sameHuman);
        return reported(accounts, before, answer, accounts.exists("claire.deux"));
    }

    private Observation secondRole() throws IOException, InterruptedException {
        Accounts accounts = new Accounts(platform, "offer");
        String claire = cast.account("offer", "C360_COORDINATOR", "c360-14").subject();
        long before = accounts.reported();
        Answer answer = accounts.giveCopiedRole(claire, "FACILITATOR");
        return reported(accounts, before, answer, accounts.has(claire, "FACILITATOR"));
    }

    private static Observation reported(Accounts accounts, long before, Answer answer, boolean done)
            throws IOException, InterruptedException {
        boolean refused = answer.status() == 400 && !done;
        boolean reported = Patience.until(() -> accounts.reported() > before, seen -> seen, Duration.ofSeconds(5));
        return Observation.of(
                refused && reported,
                refused && reported ? REFUSED_AND_REPORTED : answer.status() + ", reported: " + reported);
    }

    private static Observation refusal(boolean refused, boolean logged, String log) {
        String observed = (refused ? "refused" : "let in") + (logged ? ", and in " : ", but not in ") + log;
        return Observation.of(refused && logged, observed);
    }

    private DatabaseServer server(String side) {
        return platform.databaseServers().stream()
                .filter(candidate -> candidate.side().equals(side))
                .findFirst()
                .orElseThrow(() -> new UnexpectedAnswer("no database server on side " + side));
    }

    private static long lines(Path log, String one, String other) throws IOException {
        if (!Files.exists(log)) {
            return 0;
        }
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(one) && line.contains(other))
                    .count();
        }
    }
}
