package fr.parvis.gateway;

import fr.parvis.gateway.world.UpstreamService;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@ParvisService(name = "gateway", side = "offer", database = false)
@WithTestResource(value = UpstreamService.class, initArgs = @ResourceArg(name = "upstream", value = "cooperation"))
class OfferFuzzQuarkusTest extends SideFuzz {

    OfferFuzzQuarkusTest() {
        super("offer");
    }
}
