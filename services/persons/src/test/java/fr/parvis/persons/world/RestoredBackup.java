package fr.parvis.persons.world;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.WrappedDataKey;
import fr.parvis.events.demand.ErasureEvent;
import fr.parvis.events.demand.PersonErased;
import fr.parvis.testkit.TestMessage;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** A database as a backup would bring it back before the service starts: somebody is in it who has been erased since. Another one was not. */
public final class RestoredBackup implements QuarkusTestResourceLifecycleManager {

    public static final String CANARY = "Zéphyrine Canari";

    private static final String ERASED = "parvis.test.restored-file";
    private static final String STAYS = "parvis.test.other-file";

    @Override
    public Map<String, String> start() {
        DataKeys keys = new DataKeys(KeyEncryptionKeys.read(Path.of(System.getProperty("parvis.test.kek"))));
        UUID reference = UUID.randomUUID();
        System.setProperty(ERASED, restored(keys, reference).toString());
        System.setProperty(STAYS, restored(keys, UUID.randomUUID()).toString());
        ErasureEvent event = ErasureEvent.newBuilder()
                .setErased(PersonErased.newBuilder()
                        .setPersonReference(reference.toString())
                        .setErasedOn("2026-11-20"))
                .build();
        TestMessage.to("demand.erasures.v1", reference.toString())
                .event("parvis.demand.v1.PersonErased", 1, event.toByteArray())
                .send();
        return Map.of();
    }

    @Override
    public void stop() {}

    /** After database, broker and keys are there. */
    @Override
    public int order() {
        return 10;
    }

    public static UUID erased() {
        return UUID.fromString(System.getProperty(ERASED));
    }

    public static UUID stays() {
        return UUID.fromString(System.getProperty(STAYS));
    }

    private static UUID restored(DataKeys keys, UUID reference) {
        UUID file = UUID.randomUUID();
        WrappedDataKey wrapped = keys.create(file.toString());
        byte[] identity = keys.unwrap(file.toString(), wrapped).encrypt(CANARY, "identity");
        PersonFile.database()
                .execute(
                        "insert into data_key (reference, epoch, wrapped) values (?, ?, ?)",
                        file,
                        wrapped.epoch().id(),
                        wrapped.bytes());
        PersonFile.database().execute("""
                insert into person (id, version, kind, identity, presented_by, registered_at)
                values (?, 0, 'OTHER', ?, 'somebody', now())""", file, identity);
        PersonFile.database()
                .execute(
                        "insert into reference (person_id, audience, value) values (?, 'facilitation', ?)",
                        file,
                        reference);
        return file;
    }
}
