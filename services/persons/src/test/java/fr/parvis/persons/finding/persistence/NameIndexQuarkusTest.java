package fr.parvis.persons.finding.persistence;

import static fr.parvis.persons.world.PersonFile.database;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import fr.parvis.commons.crypto.IndexKey;
import fr.parvis.commons.crypto.IndexKeys;
import fr.parvis.commons.crypto.KeyEncryptionKeys;
import fr.parvis.commons.crypto.KeyEpoch;
import fr.parvis.commons.crypto.KeysetFiles;
import fr.parvis.commons.crypto.UnreadableException;
import fr.parvis.persons.finding.NameTerms;
import fr.parvis.persons.finding.usecase.FillNameIndex;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.world.Api;
import fr.parvis.persons.world.TestKeys;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.Tokens;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of the index tell, and to whom; how they come and go with a file. */
@QuarkusTest
@ParvisService(name = "persons", side = "demand", kafka = true)
@WithTestResource(TestKeys.class)
class NameIndexQuarkusTest {

    private static final String NAME = "Xylofrange Wendeline";

    private final String token = Tokens.facilitator(UUID.randomUUID().toString());

    @TempDir
    Path folder;

    @Test
    @Requirement("PER-31")
    void holdsNumbersThatOnlyTheKeyMakesOfAName() {
        UUID file = register();
        List<String> stored = digests(file);

        assertThat(stored).isNotEmpty().containsExactlyInAnyOrderElementsOf(digests(Keys.index(Keys.mounted())));
        assertThat(stored).doesNotContainAnyElementsOf(digests(keyOfSomebodyElse()));
        assertThat(catchThrowableOfType(UnreadableException.class, () -> Keys.index(somebodyElse("a.json"))))
                .isNotNull();
    }

    @Test
    @Requirement("PER-31")
    void holdsNoPieceOfANameInClear() {
        UUID file = register();
        List<String> tables =
                database().texts("select tablename from pg_tables where schemaname = 'public' order by tablename");

        assertThat(tables).contains("name_index", "indexed_name", "name_index_key", "duplicate_check");
        for (String piece : List.of("xylofrange", "xyl", "ylo", "wendeline", "wen")) {
            for (String table : List.of("name_index", "indexed_name", "name_index_key", "duplicate_check")) {
                assertThat(database()
                                .number(
                                        "select count(*) from " + table + " as t where t::text ilike ?",
                                        "%" + piece + "%"))
                        .as("%s in %s", piece, table)
                        .isZero();
            }
        }
        assertThat(digests(file)).allSatisfy(digest -> assertThat(digest).matches("-?\\d+"));
    }

    @Test
    void goesWithTheKeyOfTheFile() {
        UUID file = register();

        database().execute("delete from data_key where reference = ?", file);

        assertThat(digests(file)).isEmpty();
        assertThat(database().number("select count(*) from indexed_name where person_id = ?", file))
                .isZero();
        search().then().body("items", empty());
        assertThat(missing()).doesNotContain(file);
    }

    @Test
    void holdsNothingOfANameSheNoLongerHas() {
        UUID file = register();
        String tag = Api.get(token, "/persons/" + file).header("ETag");

        Api.put(token, "/persons/" + file, Map.of("alias", "Ô"), tag).then().statusCode(200);

        assertThat(digests(file)).isNotEmpty().doesNotContainAnyElementsOf(digests(Keys.index(Keys.mounted())));
    }

    @Test
    void indexesFilesThatCameBeforeItAndEachOnce() {
        UUID file = register();
        List<String> whole = digests(file);
        database().execute("delete from name_index where person_id = ?", file);
        database().execute("delete from indexed_name where person_id = ?", file);
        search().then().body("items", empty());

        assertThat(missing()).contains(file);
        fill(file);
        fill(file);

        assertThat(digests(file)).containsExactlyInAnyOrderElementsOf(whole);
        assertThat(missing()).doesNotContain(file);
        search().then().body("items.personId", contains(file.toString()));
    }

    @Test
    void indexesAnewWhatStandsInAnEarlierEdition() {
        UUID file = register();
        database().execute("update indexed_name set edition = 0 where person_id = ?", file);

        assertThat(missing()).contains(file);
        fill(file);

        assertThat(missing()).doesNotContain(file);
    }

    @Test
    void takesInNoMoreFilesAtATimeThanConfigured() {
        UUID file = register();
        database().execute("delete from indexed_name where person_id = ?", file);

        assertThat(missing()).hasSizeLessThanOrEqualTo(200);
        fill(file);
    }

    private UUID register() {
        return UUID.fromString(Api.post(token, "/persons", Map.of("lastName", "Xylofrange", "firstName", "Wendeline"))
                .then()
                .statusCode(201)
                .extract()
                .path("personId"));
    }

    private Response search() {
        return Api.post(token, "/person-searches", Map.of("name", NAME));
    }

    private static List<String> digests(UUID file) {
        return database().texts("select digest from name_index where person_id = ?", file);
    }

    private static List<String> digests(IndexKey key) {
        return NameTerms.of(NAME).stream()
                .map(term -> Long.toString(key.digest(term)))
                .toList();
    }

    private IndexKey keyOfSomebodyElse() {
        IndexKeys keys = new IndexKeys(somebodyElse("b.json"));
        return keys.unwrap(NameIndexKey.INDEX, keys.create(NameIndexKey.INDEX));
    }

    private KeyEncryptionKeys somebodyElse(String name) {
        Path file = folder.resolve(name);
        KeysetFiles.generateKeyEncryptionKeys(
                file, KeyEpoch.of(Keys.mounted().current().id()));
        return KeyEncryptionKeys.read(file);
    }

    private static List<UUID> missing() {
        return Reactive.await(filling()::missing).stream().map(PersonId::value).toList();
    }

    private static void fill(UUID file) {
        Reactive.await(() -> filling().fill(new PersonId(file)).replaceWith(true));
    }

    private static FillNameIndex filling() {
        return Arc.container().instance(FillNameIndex.class).get();
    }
}
