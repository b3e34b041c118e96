package fr.parvis.facilitation.directory;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.awaitTaken;
import static fr.parvis.facilitation.world.Antenna.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.parvis.events.codes.OrganisationKind;
import fr.parvis.facilitation.world.Happenings;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class DirectoryQuarkusTest {

    private final String code = "c360-" + UUID.randomUUID();

    @Test
    void keepsTheNewestEntryHoweverTheyArrive() {
        Happenings.listed(code, OrganisationKind.COMMUNITY_360, "Deuxième nom", 2)
                .send();
        Happenings.listed(code, OrganisationKind.COMMUNITY_360, "Premier nom", 1)
                .send();
        Happenings.listed(code, OrganisationKind.COMMUNITY_360, "Deuxième nom", 2)
                .send();
        Happenings.listed(code, OrganisationKind.COMMUNITY_360, "Troisième nom", 3)
                .send();
        awaitTaken(Happenings.DIRECTORY, code, 3);

        assertThat(DATABASE.texts("select name from organisation where code = ?", code))
                .containsExactly("Troisième nom");
    }

    @Test
    void offersOnlyCommunitiesAsRecipients() {
        String actor = "actor-" + UUID.randomUUID();
        Happenings.listed(code, OrganisationKind.COMMUNITY_360, "Communauté 360", 1)
                .send();
        Happenings.listed(actor, OrganisationKind.COMMON_LAW_ACTOR, "CCAS", 1).send();
        awaitTaken(Happenings.DIRECTORY, code, 1);
        awaitTaken(Happenings.DIRECTORY, actor, 1);

        person("unbound-" + UUID.randomUUID())
                .get("/api/v1/recipients")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(code))
                .body("items.code", not(hasItem(actor)));
    }
}
