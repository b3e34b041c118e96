package fr.parvis.cooperation.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A database as a backup would bring it back before the service starts: it still holds a granted request that the disclosures topic has long
 * since ended.
 */
public final class RestoredBackup implements QuarkusTestResourceLifecycleManager {

    private static final String HANDLE = "parvis.test.restored-handle";

    @Override
    public Map<String, String> start() {
        UUID handle = UUID.randomUUID();
        DemandSide.granted(handle, OfferSide.UNTIL, 1).send();
        DemandSide.ended(handle, 2).send();
        DemandSide.watermark(Instant.parse("2026-11-22T09:30:00Z")).send();
        OfferSide.DATABASE.execute("""
                insert into disclosure (handle, state, until_on, sequence) values (?, 'GRANTED', '2026-12-31', 1)""", handle);
        OfferSide.DATABASE.execute("insert into data_key (handle, epoch, wrapped) values (?, 202611, '\\x00')", handle);
        OfferSide.DATABASE.execute("""
                insert into request (handle, organisation, recipient_reference, received_on, text,
                    acknowledgement_number, version)
                values (?, 'c360-restored', gen_random_uuid(), '2026-11-01', '\\x00', 0, 0)""", handle);
        System.setProperty(HANDLE, handle.toString());
        return Map.of();
    }

    @Override
    public void stop() {}

    /** After database and broker are there. */
    @Override
    public int order() {
        return 10;
    }

    public static UUID handle() {
        return UUID.fromString(System.getProperty(HANDLE));
    }
}
