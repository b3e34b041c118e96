package fr.parvis.facilitation.media;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.ownAct;
import static fr.parvis.facilitation.world.Antenna.with;
import static fr.parvis.facilitation.world.Brought.MEDIA;
import static fr.parvis.facilitation.world.Brought.ONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;

import fr.parvis.facilitation.cleaning.FileType;
import fr.parvis.facilitation.cleaning.MadeFiles;
import fr.parvis.facilitation.media.usecase.ForgetUnsaidMedia;
import fr.parvis.facilitation.world.Antenna;
import fr.parvis.facilitation.world.Brought;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import fr.parvis.testkit.Requirement;
import fr.parvis.testkit.TestToken;
import fr.parvis.testkit.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who meets her files, and how they are sent out. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class MediaDoorsQuarkusTest {

    private static final List<String> ROLES =
            List.of("PERSON", "SUPPORTER", "REPRESENTATIVE", "FACILITATOR", "CARRIER_MANAGER", "SUPERVISOR", "SERVICE");

    @Inject
    ForgetUnsaidMedia forget;

    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aPersonAndHerFacilitator() {
        she = Supported.by();
    }

    @Test
    @Requirement("FAC-18")
    void existsForNobodyButHerAndHerFacilitator() {
        UUID media = Brought.byHer(she).brings(FileType.PNG);
        Brought.byHer(she).says(media);
        UUID waiting = Brought.byHer(she).announces(FileType.WAV, MadeFiles.plain(FileType.WAV));
        List<String> before = everything();

        for (Supplier<RequestSpecification> stranger : strangers()) {
            for (UUID one : List.of(media, waiting)) {
                attempts(stranger, one)
                        .forEach(answer -> assertThat(answer.statusCode()).isIn(403, 404));
            }
            assertThat(stranger.get().get(MEDIA, she.caseId()).statusCode()).isIn(403, 404);
            assertThat(with(stranger.get(), Brought.card("image/png", new byte[9]))
                            .post(MEDIA, she.caseId())
                            .statusCode())
                    .isIn(403, 404);
        }

        assertThat(everything()).isEqualTo(before);
    }

    private List<Supplier<RequestSpecification>> strangers() {
        Supported other = Supported.by();
        List<Supplier<RequestSpecification>> strangers =
                new ArrayList<>(List.of(other::herself, other::herFacilitator));
        ROLES.forEach(role -> strangers.add(() ->
                Antenna.caller(TestToken.of("demand", "unbound-stranger", role).sign())));
        return strangers;
    }

    private static List<Response> attempts(Supplier<RequestSpecification> stranger, UUID media) {
        Brought brought = new Brought(Supported.NOBODY, stranger);
        return List.of(
                brought.puts(media, 0, new byte[51]),
                brought.completes(media),
                with(stranger.get(), Map.of("act", ownAct())).post(ONE + "/deletion", media),
                stranger.get().get(ONE + "/file", media));
    }

    private List<String> everything() {
        return DATABASE.texts("""
                select concat(id, complete, size_bytes) from expression_media where case_id = ?
                union all select concat(media_id, number, md5(content)) from expression_media_part
                    where media_id in (select id from expression_media where case_id = ?)
                union all select concat(id, medium) || encode(words_sealed, 'hex') from expression where case_id = ?
                order by 1
                """, she.caseId(), she.caseId(), she.caseId());
    }

    @Test
    void showsWhatWaitsToHerAndWhoBroughtItAndToNobodyElse() {
        Brought facilitator = new Brought(she, she::herFacilitator);
        UUID hers = Brought.byHer(she).brings(FileType.PNG);
        UUID his = facilitator.brings(FileType.JPEG);

        she.herself().get(MEDIA, she.caseId()).then().body("items.id", contains(hers.toString(), his.toString()));
        she.herFacilitator().get(MEDIA, she.caseId()).then().body("items.id", contains(his.toString()));
        she.herFacilitator().get(ONE + "/file", hers).then().statusCode(404);
        she.herself().get(ONE + "/file", his).then().statusCode(200);
        facilitator.completes(hers).then().statusCode(404);
        with(she.herFacilitator(), Map.of("act", ownAct()))
                .post(ONE + "/deletion", hers)
                .then()
                .statusCode(404);
    }

    @Test
    @Requirement("PER-29")
    void writesEachReadingDownBeforeTheFirstByteLeaves() {
        UUID media = Brought.byHer(she).brings(FileType.MP3);
        Brought.byHer(she).says(media);

        she.herFacilitator().get(ONE + "/file", media).then().statusCode(200);
        she.herFacilitator().get(MEDIA, she.caseId()).then().statusCode(200);

        assertThat(DATABASE.texts(
                        "select part || ' ' || reader from access_log where case_id = ? order by number", she.caseId()))
                .containsExactly("MEDIA " + she.facilitator(), "MEDIA " + she.facilitator());
    }

    @Test
    void isSavedNeverOpenedOnTheSiteAndKeptByNobodyOnTheWay() {
        UUID media = Brought.byHer(she).brings(FileType.JPEG);

        Response file = Brought.file(Tokens.person(she.subject()), media);

        assertThat(file.contentType()).isEqualTo("image/jpeg");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"image.jpg\"");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(file.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(file.getHeader("Content-Length")).isEqualTo("" + file.asByteArray().length);
    }

    @Test
    @Requirement("PER-31")
    void isReadByNobodyInTheTables() {
        byte[] sound = MadeFiles.plain(FileType.WAV);
        UUID media = Brought.byHer(she).sends(FileType.WAV, sound);

        assertThat(DATABASE.number(
                        "select count(*) from expression_media_part where media_id = ? and position(convert_to('WAVE', 'UTF8') in content) > 0",
                        media))
                .isZero();
        Brought.byHer(she).completes(media).then().statusCode(200);
        assertThat(DATABASE.number(
                        "select count(*) from expression_media_part where media_id = ? and position(convert_to('WAVE', 'UTF8') in content) > 0",
                        media))
                .isZero();
    }

    @Test
    void isForgottenAfterADayWhenNobodySaidIt() {
        UUID said = Brought.byHer(she).brings(FileType.PNG);
        Brought.byHer(she).says(said);
        UUID unsaid = Brought.byHer(she).brings(FileType.PNG);
        UUID begun = Brought.byHer(she).announces(FileType.PNG, new byte[9]);
        UUID young = Brought.byHer(she).announces(FileType.PNG, new byte[9]);
        DATABASE.execute(
                "update expression_media set brought_at = brought_at - interval '25 hours' where id in (?, ?)",
                unsaid,
                begun);

        Reactive.await(forget::handle);

        she.herself().get(MEDIA, she.caseId()).then().body("items.id", contains(said.toString(), young.toString()));
        she.herself().get(ONE + "/file", unsaid).then().statusCode(404);
    }

    @Test
    void takesNoFileIntoAClosedCaseAndLetsHerTakeHersAway() {
        UUID media = Brought.byHer(she).brings(FileType.PNG);
        Brought.byHer(she).says(media);
        UUID begun = Brought.byHer(she).announces(FileType.PNG, new byte[9]);
        with(she.herself(), Map.of("act", ownAct()))
                .post("/api/v1/cases/{id}/end", she.caseId())
                .then()
                .statusCode(200);

        with(she.herself(), Brought.card("image/png", new byte[9]))
                .post(MEDIA, she.caseId())
                .then()
                .statusCode(409)
                .body("type", endsWith("case-state"));
        Brought.byHer(she).puts(begun, 0, new byte[9]).then().statusCode(409);
        she.herself().get(ONE + "/file", media).then().statusCode(200);
        for (UUID one : List.of(media, begun)) {
            with(she.herself(), Map.of("act", ownAct()))
                    .post(ONE + "/deletion", one)
                    .then()
                    .statusCode(204);
        }
        she.herself().get(MEDIA, she.caseId()).then().body("items", empty());
    }
}
