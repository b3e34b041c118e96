package fr.parvis.persons.access;

import static fr.parvis.persons.world.PersonFile.aPerson;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.commons.crypto.chain.Head;
import fr.parvis.commons.web.chain.Sealing;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.PersonFile;
import fr.parvis.testkit.Reactive;
import java.util.List;

/** Readings of one file, sealed into the chain. */
final class Readings {

    private final Sealing sealing;
    private final PersonFile she;
    private final List<Head> kept;

    private Readings(Sealing sealing) {
        this.sealing = sealing;
        she = aPerson();
        read(3);
        sealAll();
        kept = Chain.heads();
    }

    static Readings three(Sealing sealing) {
        return new Readings(sealing);
    }

    PersonFile she() {
        return she;
    }

    /** The heads as somebody outside kept them after the first three. */
    List<Head> kept() {
        return kept;
    }

    void read(int times) {
        for (int i = 0; i < times; i++) {
            Api.get(she.facilitatorToken(), she.path("")).then().statusCode(200);
        }
    }

    void sealAll() {
        while (Reactive.await(sealing::seal) > 0) {
            // A run seals so many batches and no more.
        }
        assertThat(waiting()).isZero();
    }

    static long waiting() {
        return database().number("select count(*) from access_log_waiting");
    }

    /** Number of her n-th row. */
    long row(int nth) {
        return database()
                .number(
                        "select id from access_log where file_id = ? order by id limit 1 offset ?",
                        she.uuid(),
                        nth - 1);
    }
}
