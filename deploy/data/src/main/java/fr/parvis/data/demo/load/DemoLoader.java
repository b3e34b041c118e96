package fr.parvis.data.demo.load;

import fr.parvis.data.demo.Antenna;
import fr.parvis.data.demo.Community;
import fr.parvis.data.demo.DemoAntenna;
import fr.parvis.data.demo.DemoPerson;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Plays the demo antenna into a running platform through its public interfaces, with real tokens, a few persons at
 * once. A second load changes nothing: what is complete is skipped, what was interrupted is repeated under the same
 * idempotency keys and goes on.
 */
public final class DemoLoader {
    private static final int AT_ONCE = 4;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DemoAntenna demo;
    private final DemoPlatform platform;
    private final LocalDate today;
    private final Mark mark;

    public DemoLoader(DemoAntenna demo, DemoPlatform platform) {
        this(demo, platform, LocalDate.now(PARIS));
    }

    DemoLoader(DemoAntenna demo, DemoPlatform platform, LocalDate today) {
        this.demo = demo;
        this.platform = platform;
        this.today = today;
        this.mark = Mark.of(platform.mark(), today);
    }

    /**
     * Loads what is not there yet.
     *
     * @param progress hears a line now and then, one at a time
     * @throws LoadException with one sentence when a service refuses, or an event does not arrive
     */
    public void load(Consumer<String> progress) throws InterruptedException {
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            var cast = new Cast(platform, http);
            once(new Entry("antenna"), () -> new SitesLoad(cast, demo.antenna()).load());
            var communities = new CommunitiesLoad(cast, demo.antenna(), mark.day());
            for (var community : demo.communities()) {
                once(new Entry("communities/" + community.code()), () -> communities.load(community));
            }
            supervision(cast);
            var facilitator = cast.demand(facilitators().getFirst());
            awaitDirectory(cast.facilitation(facilitator));
            progress.accept("%d sites, %d Communautés 360"
                    .formatted(demo.antenna().sites().size(), demo.communities().size()));
            loadPersons(new Stage(cast, WordingBook.read(cast, facilitator), new Names(cast), mark.day()), progress);
        }
    }

    private void loadPersons(Stage stage, Consumer<String> progress) throws InterruptedException {
        var told = new Told(demo.persons().size(), progress);
        List<Callable<Void>> work = demo.persons().stream()
                .<Callable<Void>>map(person -> () -> {
                    loadPerson(stage, person);
                    told.oneMore();
                    return null;
                })
                .toList();
        InParallel.run(work, AT_ONCE);
    }

    private void loadPerson(Stage stage, DemoPerson person) throws InterruptedException {
        var acting = new Acting(stage, person, stage.facilitatorOf(person, facilitators()));
        var entry = new Entry("persons/" + person.key());
        var sheets = demo.forms().diagnosisSheets().stream()
                .filter(sheet -> sheet.person().equals(person.key()))
                .toList();
        once(entry, () -> new PersonLoad(acting, sheets, entry).load());
    }

    private void supervision(Cast cast) throws InterruptedException {
        var manager = cast.supervision(cast.inRole("CARRIER_MANAGER", ""));
        var supervisor = cast.demand(demo.antenna().supervisor().account()).subject();
        var demand = new Entry("supervision/demand");
        once(demand, () -> {
            practice(manager, manager, supervisor, demand).load();
            new StaffLoad(manager, cast, demo.antenna(), mark.day(), demand).load();
        });
        var signatory = cast.supervision(cast.inRole("CARRIER_SIGNATORY", ""));
        var coordinator = cast.supervision(cast.inRole("C360_COORDINATOR", ""));
        var offer = new Entry("supervision/offer");
        once(offer, () -> practice(signatory, coordinator, null, offer).load());
        var governance = cast.supervision(cast.inRole("GOVERNANCE", ""));
        var neutral = new Entry("supervision/neutral");
        once(neutral, () -> new GovernanceLoad(governance, demo.antenna(), mark.day(), today, neutral).load());
    }

    private PracticeLoad practice(Caller registrar, Caller organiser, @Nullable String account, Entry entry) {
        return new PracticeLoad(
                registrar, organiser, demo.antenna(), demo.communities(), account, mark.day(), today, entry);
    }

    /** Requests are sent to those whom the demand side knows from the directory. */
    private void awaitDirectory(Caller facilitation) throws InterruptedException {
        var codes = demo.communities().stream()
                .filter(community -> community.protocol().state() == Community.Stage.IN_FORCE)
                .map(Community::code)
                .toList();
        facilitation.await(
                "/recipients",
                body -> body.findValuesAsText("code").containsAll(codes),
                "The directory of Communautés 360");
    }

    private List<String> facilitators() {
        return demo.antenna().facilitators().stream()
                .map(Antenna.Facilitator::account)
                .toList();
    }

    /** A piece of the demo. */
    private interface Piece {
        void load() throws InterruptedException;
    }

    private void once(Entry entry, Piece piece) throws InterruptedException {
        if (!mark.has(entry)) {
            piece.load();
            mark.done(entry);
        }
    }
}
