package fr.parvis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.bench.bare.BareHandler;
import fr.parvis.bench.measure.Load;
import fr.parvis.bench.measure.Turns;
import fr.parvis.bench.report.Row;
import fr.parvis.bench.report.Row.Bar;
import fr.parvis.bench.report.Row.Verdict;
import fr.parvis.bench.sql.Capture;
import fr.parvis.bench.sql.Statement;
import fr.parvis.bench.world.Caller;
import fr.parvis.bench.world.Program;
import fr.parvis.bench.world.World;
import fr.parvis.embedded.EmbeddedException;
import fr.parvis.embedded.postgres.ServiceRoles;
import fr.parvis.embedded.process.Folders;
import fr.parvis.embedded.process.Ports;
import fr.parvis.local.platform.PlatformService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** B2: a facilitator reads a file she opened; a handler with nothing around it sends the same statements and the same answer. */
final class GetBench {
    private static final String FACILITATOR = "bench-facilitator";
    private static final Bar BAR = Bar.atLeast(0.5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final World world;
    private final Taking taking;
    private final Database database;

    GetBench(World world, Taking taking) {
        this.world = world;
        this.taking = taking;
        this.database = new Database(world.postgres(), PlatformService.PERSONS.database());
    }

    List<Row> take() {
        try (Program persons = world.start(PlatformService.PERSONS, List.of())) {
            return take(persons);
        }
    }

    private List<Row> take(Program persons) {
        String headers = world.tokens().headers(FACILITATOR, "FACILITATOR");
        try (Caller facilitator = new Caller(persons.port(), headers)) {
            String id = facilitator
                    .post("/api/v1/persons", Map.of("alias", "Lou", "communeCode", "14118"))
                    .get("personId")
                    .asText();
            String path = "/api/v1/persons/" + id;
            byte[] question = Caller.get(path, headers);
            Load service = new Load(persons.port(), Settings.CLIENTS, () -> question, 200);
            taking.say("warming up persons");
            service.during(taking.settings().warmUp());
            List<Statement> sent = new Capture(world.postgres(), PlatformService.PERSONS.database())
                    .twice(() -> facilitator.get(path))
                    .first();
            return compare(service, sent, facilitator.get(path));
        }
    }

    private List<Row> compare(Load service, List<Statement> sent, JsonNode answer) {
        int port = Ports.free();
        try (Program bare = bare(port, sent, answer);
                Caller caller = new Caller(port, "")) {
            if (!caller.get("/").equals(answer)) {
                throw new EmbeddedException(
                        "The bare handler answers something else than the service: nothing to compare.");
            }
            byte[] question = Caller.get("/", "");
            Load comparator = new Load(bare.port(), Settings.CLIENTS, () -> question, 200);
            taking.say("warming up the bare handler");
            comparator.during(taking.settings().warmUp());
            requireSameRows(service, comparator);
            return rows(sent, taking.turns("answers/s", () -> rate(service), () -> rate(comparator)));
        }
    }

    private double rate(Load load) {
        return load.during(taking.settings().turn()).perSecond();
    }

    /** Both write as many rows of the access log per answer, whatever the statements look like. */
    private void requireSameRows(Load... loads) {
        for (Load load : loads) {
            long rows = database.number("select count(*) from access_log");
            long answers = load.during(Duration.ofSeconds(1)).answers();
            long written = database.number("select count(*) from access_log") - rows;
            if (written != answers) {
                throw new EmbeddedException(
                        "%d answers wrote %d rows of the access log: service and comparator do not do the same."
                                .formatted(answers, written));
            }
        }
    }

    private Program bare(int port, List<Statement> sent, JsonNode answer) {
        ServiceRoles roles = world.roles(PlatformService.PERSONS);
        List<String> statements = sent.stream()
                .filter(one -> !one.frames())
                .map(Statement::inlined)
                .toList();
        Path told = world.folder().resolve("run").resolve("bare.json");
        try {
            Folders.writeSecret(
                    told,
                    JSON.writeValueAsString(Map.of(
                            "url", world.postgres().reactiveUrl(PlatformService.PERSONS.database()),
                            "user", roles.service(),
                            "password", roles.password(),
                            "statements", statements,
                            "answer", answer)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        List<String> arguments = List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BareHandler.class.getName(),
                Integer.toString(port),
                told.toString());
        return world.start("bare", arguments, Map.of(), port, "/");
    }

    private static List<Row> rows(List<Statement> sent, Turns turns) {
        long statements = sent.stream().filter(one -> !one.frames()).count();
        return List.of(
                new Row(
                        "B2",
                        "statements",
                        "–",
                        Long.toString(statements),
                        "–",
                        Verdict.NO_BAR,
                        "what the database's log says of one GET /api/v1/persons/{id}, without begin and commit; the access log is among them",
                        "that each of them is needed"),
                new Row(
                        "B2",
                        "GET by id",
                        BAR.words(),
                        turns.ratios().middle("%.2f"),
                        turns.ratios().span("%.2f"),
                        BAR.of(turns.ratios().median()),
                        "service %s/s (%s), bare Vert.x handler with the same statements and JSON %s/s (%s)"
                                .formatted(
                                        turns.ours().middle("%.0f"),
                                        turns.ours().span("%.0f"),
                                        turns.bare().middle("%.0f"),
                                        turns.bare().span("%.0f")),
                        "anything of a large table or of many files: one file is read again and again"));
    }
}
