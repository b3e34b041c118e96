package fr.parvis.indicators.world;

import fr.parvis.indicators.fact.Fact;
import fr.parvis.indicators.fact.usecase.RecordFact;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.TestDatabase;
import java.util.List;

/** The service's database: emptied before a test, filled past the broker, looked into past the application. */
public final class Store {

    public static final TestDatabase DATABASE = TestDatabase.of("indicators");
    public static final String SENDER = "/test/demand/facilitation";

    private Store() {}

    public static void empty() {
        DATABASE.execute("""
                truncate fact, erased_subject, folded_count, publication, published_figure, inbox, parked_inbox""");
    }

    public static void forgetPublications() {
        DATABASE.execute("truncate publication, published_figure");
    }

    public static void report(RecordFact record, List<Fact> facts) {
        facts.forEach(fact -> Reactive.await(() -> record.handle(fact, SENDER)));
    }

    /** Everything published, one line a figure, without the random ids. */
    public static List<String> published() {
        return DATABASE.texts("""
                select concat_ws('|', p.name, p.published_on, p.definitions, p.without_protocol, f.measure, f.codes,
                    coalesce(cast(f.value as text), 'masked'), f.p10, f.p25, f.median, f.p75, f.p90)
                from publication p left join published_figure f on f.publication_id = p.id
                order by p.name, f.measure, f.codes""");
    }
}
