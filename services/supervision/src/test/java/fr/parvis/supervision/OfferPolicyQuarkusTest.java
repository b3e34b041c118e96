package fr.parvis.supervision;

import fr.parvis.supervision.world.ServiceKey;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@ParvisService(name = "supervision", side = "offer")
@WithTestResource(ServiceKey.class)
class OfferPolicyQuarkusTest extends PolicyTable {

    OfferPolicyQuarkusTest() {
        super("offer");
    }
}
