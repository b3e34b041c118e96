package fr.parvis.facilitation.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** A database as a backup would bring it back before the service starts: the key of somebody is in it who has been erased since. */
public final class RestoredBackup implements QuarkusTestResourceLifecycleManager {

    private static final String PERSON = "parvis.test.restored-person";

    @Override
    public Map<String, String> start() {
        UUID person = UUID.randomUUID();
        System.setProperty(PERSON, person.toString());
        Antenna.DATABASE.execute("insert into person_key (person, epoch, wrapped) values (?, 202611, '\\x00')", person);
        Happenings.erased(person).send();
        return Map.of();
    }

    @Override
    public void stop() {}

    /** After database and broker are there. */
    @Override
    public int order() {
        return 10;
    }

    public static UUID person() {
        return UUID.fromString(System.getProperty(PERSON));
    }
}
