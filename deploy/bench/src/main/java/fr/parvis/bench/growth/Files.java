package fr.parvis.bench.growth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parvis.bench.growth.Names.Name;
import fr.parvis.bench.measure.HttpConnection;
import fr.parvis.bench.world.Caller;
import fr.parvis.bench.world.ShownWording;
import fr.parvis.embedded.EmbeddedException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The files of an antenna, opened one after the other through the service: each with a name and one consent to a landlord. */
public final class Files {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final String headers;
    private final int clients;
    private final String landlord;
    private final Map<Integer, String> ids = new ConcurrentHashMap<>();

    /**
     * @param headers of the facilitator who opens them
     * @param landlord code of the organisation that each consent names
     */
    public Files(int port, String headers, int clients, String landlord) {
        this.port = port;
        this.headers = headers;
        this.clients = clients;
        this.landlord = landlord;
    }

    /** Opens as many as are missing. */
    public void grow(int size) {
        AtomicInteger next = new AtomicInteger(ids.size());
        ShownWording wording;
        try (Caller facilitator = new Caller(port, headers)) {
            wording = ShownWording.of(facilitator, "consent.share-with-named-actor");
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<Void>> running = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> open(next, size, wording)))
                    .toList();
            for (Future<Void> client : running) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new EmbeddedException("The files of the bench could not be opened (%s).".formatted(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("The bench was interrupted while it opened files.", e);
        }
    }

    public int size() {
        return ids.size();
    }

    public String id(int number) {
        String id = ids.get(number);
        if (id == null) {
            throw new IllegalArgumentException("file " + number + " was never opened");
        }
        return id;
    }

    public String any(Random random) {
        return id(random.nextInt(size()));
    }

    private Void open(AtomicInteger next, int size, ShownWording wording) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            for (int number = next.getAndIncrement(); number < size; number = next.getAndIncrement()) {
                Name name = Names.of(number);
                String id = created(
                                connection,
                                "/api/v1/persons",
                                Map.of("firstName", name.first(), "lastName", name.last()))
                        .get("personId")
                        .asText();
                created(connection, "/api/v1/persons/" + id + "/consents", consent(wording));
                ids.put(number, id);
            }
        }
        return null;
    }

    private JsonNode created(HttpConnection connection, String path, Map<String, ?> body) throws IOException {
        HttpConnection.Answer answer = connection.send(Caller.post(path, headers, body));
        if (answer.status() != 201) {
            throw new IOException("answer %d to %s: %s".formatted(answer.status(), path, answer.text()));
        }
        return JSON.readTree(answer.text());
    }

    private Map<String, ?> consent(ShownWording wording) {
        return Map.of(
                "answer", "GRANTED",
                "purpose", "SHARE_WITH_NAMED_ACTOR",
                "recipient", Map.of("organisation", landlord),
                "dataCategories", List.of("DECISION_RECORD"),
                "act", wording.onPaper());
    }
}
