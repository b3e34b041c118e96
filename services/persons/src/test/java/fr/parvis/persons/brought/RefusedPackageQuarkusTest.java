package fr.parvis.persons.brought;

import static fr.parvis.persons.world.Neighbour.CODE;
import static fr.parvis.persons.world.Neighbour.bring;
import static fr.parvis.persons.world.Neighbour.copy;
import static fr.parvis.persons.world.Neighbour.request;
import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.handover.PackageHeader;
import fr.parvis.persons.world.Acts;
import fr.parvis.persons.world.Neighbour;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a package, its code or its act: the field and the rule are named, and nothing is stored. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class RefusedPackageQuarkusTest {

    private static final List<String> TABLES = List.of("person", "act", "brought_file", "taken_package", "data_key");

    private final String facilitator = Tokens.facilitator(UUID.randomUUID().toString());
    private final Neighbour voisine = Neighbour.voisine();

    @Test
    @Requirement("IND-EP-21")
    void refusesWhatWasChangedOnItsWay() {
        PackageHeader header = voisine.header();
        PackageFile file = voisine.pack(header, copy("Étoile"));
        PackageFile longer = voisine.pack(later(header), copy("Étoile"));
        String sealed = file.sealed().getFirst();
        char other = sealed.charAt(99) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, 99) + other + sealed.substring(100);

        refusedWithoutATrace(
                new PackageFile(longer.header(), file.sealed(), file.signature()),
                "package.signature",
                "package-changed");
        refusedWithoutATrace(
                new PackageFile(file.header(), List.of(changed), file.signature()),
                "package.signature",
                "package-changed");
        refusedWithoutATrace(
                new PackageFile(file.header(), file.sealed(), "00".repeat(64)), "package.signature", "package-changed");
        refusedWithoutATrace(
                new PackageFile(file.header(), file.sealed(), "none"), "package.signature", "not-a-package");
        refusedWithoutATrace(
                new PackageFile("e30=", file.sealed(), file.signature()), "package.header", "not-a-package");
        refusedWithoutATrace(
                new PackageFile("bnVsbA==", file.sealed(), file.signature()), "package.header", "not-a-package");
        refusedWithoutATrace(new PackageFile("?", file.sealed(), file.signature()), "package.header", "not-a-package");
        refusedWithoutATrace(
                new PackageFile(file.header(), List.of("?"), file.signature()), "package.sealed", "not-a-package");
    }

    @Test
    @Requirement("IND-EP-21")
    void refusesAnAntennaItDoesNotKnowAndOneThatSpeaksForAnother() {
        Neighbour unknown = Neighbour.inconnue();
        PackageHeader inAnothersName = voisine.header();

        refusedWithoutATrace(unknown.pack(unknown.header(), copy("Étoile")), "package.header", "unknown-antenna");
        refusedWithoutATrace(unknown.pack(inAnothersName, copy("Étoile")), "package.signature", "package-changed");
        refusedWithoutATrace(
                Neighbour.lointaine().pack(inAnothersName, copy("Étoile")), "package.signature", "package-changed");
    }

    @Test
    @Requirement("IND-EP-21")
    void refusesAPackageForAnotherAntennaWhateverItsKeys() {
        PackageHeader header = voisine.header();
        PackageHeader elsewhere = new PackageHeader(
                header.format(),
                header.packageId(),
                header.from(),
                "lointaine",
                header.createdOn(),
                header.expiresOn());

        refusedWithoutATrace(voisine.pack(elsewhere, copy("Étoile")), "package.header", "for-another-antenna");
        refusedWithoutATrace(
                voisine.pack(
                        header, copy("Étoile"), Neighbour.lointaine().keys().address()),
                "package.sealed",
                "sealed-to-other-keys");
    }

    @Test
    @Requirement("IND-EP-21")
    void refusesAPackageThatIsOverOrLivesTooLong() {
        PackageHeader header = voisine.header();

        refusedWithoutATrace(voisine.pack(until(header, -1), copy("Étoile")), "package.header", "package-expired");
        refusedWithoutATrace(voisine.pack(until(header, 31), copy("Étoile")), "package.header", "too-far-ahead");
        bring(facilitator, onPaper(voisine.pack(until(header, 0), copy("Étoile"))))
                .then()
                .statusCode(201);
    }

    @Test
    void refusesACopyWithoutAName() {
        refusedWithoutATrace(voisine.pack(voisine.header(), copy(" ")), "alias", "name-or-alias-required");
    }

    @Test
    @Requirement("IND-EP-21")
    void staysShutForAnHourAfterFiveWrongCodes() {
        PackageHeader header = voisine.header();
        PackageFile file = voisine.pack(header, copy("Étoile"));
        String before = everything();
        Map<String, Object> wrong = request(file, CODE.replace('K', 'J'), Acts.paper("file-import"));

        for (int attempt = 0; attempt < 5; attempt++) {
            bring(facilitator, wrong)
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("code"))
                    .body("errors.rule", contains("code-not-accepted"));
        }

        bring(facilitator, wrong).then().statusCode(429);
        bring(facilitator, onPaper(file)).then().statusCode(429);
        assertThat(everything()).isEqualTo(before);
        bring(Tokens.facilitator(UUID.randomUUID().toString()), wrong).then().statusCode(422);
        database()
                .execute(
                        "update code_try set last_at = last_at - interval '61 minutes' where package_id = ?",
                        header.packageId());
        bring(facilitator, onPaper(file)).then().statusCode(201);
    }

    @Test
    void beginsToCountAnewAfterTheRightCode() {
        PackageFile file = voisine.pack(voisine.header(), copy("Étoile"));
        Map<String, Object> wrong = request(file, "0000", Acts.paper("file-import"));
        bring(facilitator, wrong).then().statusCode(422);

        bring(facilitator, onPaper(file)).then().statusCode(201);

        for (int attempt = 0; attempt < 5; attempt++) {
            bring(facilitator, wrong).then().statusCode(422);
        }
    }

    @Test
    @Requirement("IND-EP-21")
    void isRefusedWholeWhenTheActIsAndCanBeBroughtAgain() {
        PackageFile file = voisine.pack(voisine.header(), copy("Étoile"));
        String before = everything();

        bring(facilitator, request(file, CODE, Acts.paper("file-hand-over")))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("act.wordingVersion"));
        bring(facilitator, request(file, CODE, Acts.own("file-import")))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("act.manner"));

        assertThat(everything()).isEqualTo(before);
        bring(facilitator, onPaper(file)).then().statusCode(201);
    }

    @Test
    void namesEachFieldThatIsMissing() {
        bring(facilitator, Map.of()).then().statusCode(422).body("errors.field", contains("package", "code"));
        bring(facilitator, Map.of("package", Map.of(), "code", CODE))
                .then()
                .statusCode(422)
                .body("errors.field", contains("package.header", "package.sealed", "package.signature"));
    }

    private void refusedWithoutATrace(PackageFile file, String field, String rule) {
        String before = everything();
        bring(facilitator, onPaper(file))
                .then()
                .statusCode(422)
                .body("errors.field", contains(field))
                .body("errors.rule", contains(rule));
        assertThat(everything()).isEqualTo(before);
    }

    private static Map<String, Object> onPaper(PackageFile file) {
        return request(file, CODE, Acts.paper("file-import"));
    }

    private static PackageHeader later(PackageHeader header) {
        return until(header, 30);
    }

    private static PackageHeader until(PackageHeader header, int days) {
        return new PackageHeader(
                header.format(),
                header.packageId(),
                header.from(),
                header.to(),
                header.createdOn(),
                header.createdOn().plusDays(days));
    }

    private static String everything() {
        StringBuilder counts = new StringBuilder();
        TABLES.forEach(table -> counts.append(table)
                .append('=')
                .append(database().number("select count(*) from " + table))
                .append(' '));
        return counts.toString();
    }
}
