package fr.parvis.facilitation.mail;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static fr.parvis.facilitation.world.Antenna.facilitator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.parvis.facilitation.mail.Post.Outcome;
import fr.parvis.facilitation.world.KeptPost;
import fr.parvis.facilitation.world.MailHer;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.testkit.ParvisService;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where a facilitator wants to be written to. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class MailWishQuarkusTest {

    @Inject
    KeptPost post;

    private final MailHer lea = MailHer.fresh();

    @Test
    void tellsThatNothingIsWantedUntilSheSaysSo() {
        facilitator(lea.subject())
                .get(MailHer.PATH)
                .then()
                .statusCode(200)
                .body("on", equalTo(true))
                .body("wanted", equalTo(false))
                .body("confirmed", equalTo(false))
                .body("sentAt", equalTo("07:30:00"))
                .body("address", nullValue());
    }

    @Test
    void confirmsAnAddressOnlyWithTheCodeThatWasSentThere() {
        lea.puts(lea.address(), true).then().statusCode(200).body("codeSent", equalTo(true));

        assertThat(post.to(lea.address(), Letter.Kind.CODE)).hasSize(1);
        refused(lea.confirms("0000-0000"));
        facilitator(lea.subject()).get(MailHer.PATH).then().body("confirmed", equalTo(false));
        String code = post.code(lea.address());
        lea.confirms(code.toLowerCase(Locale.ROOT).replace('-', ' '))
                .then()
                .statusCode(200)
                .body("confirmed", equalTo(true))
                .body("address", equalTo(lea.address()));
        lea.confirms(code).then().statusCode(200);
    }

    @Test
    void confirmsNothingAfterFiveWrongCodes() {
        lea.puts(lea.address(), true);
        for (int tried = 0; tried < 5; tried++) {
            refused(lea.confirms("0000-0000"));
        }

        refused(lea.confirms(post.code(lea.address())));
    }

    @Test
    void confirmsNothingWithACodeThatIsTooOldOrSomebodyElses() {
        lea.puts(lea.address(), true);
        MailHer zoe = MailHer.fresh();
        zoe.puts(zoe.address(), true);

        refused(zoe.confirms(post.code(lea.address())));
        DATABASE.execute(
                "update mail_code set until_moment = now() - interval '1 second' where facilitator = ?", lea.subject());
        refused(lea.confirms(post.code(lea.address())));
    }

    @Test
    void asksAnewForAnotherAddressAndNotForAChangeOfMind() {
        lea.confirmed(post);
        lea.puts(lea.address(), false).then().body("confirmed", equalTo(true)).body("codeSent", nullValue());
        String other = "other-" + lea.address();

        lea.puts(other, true).then().body("confirmed", equalTo(false)).body("codeSent", equalTo(true));

        lea.confirms(post.code(other)).then().statusCode(200).body("address", equalTo(other));
        assertThat(post.to(lea.address(), Letter.Kind.CODE)).hasSize(1);
    }

    /** Nobody can have a stranger written to again and again, also not by ending it in between. */
    @Test
    void sendsFiveCodesADay() {
        for (int sent = 0; sent < 5; sent++) {
            lea.puts(lea.address(), true).then().statusCode(200);
            lea.ends();
        }

        lea.puts(lea.address(), true).then().statusCode(409).body("type", endsWith("mail-codes-used-up"));
        facilitator(lea.subject()).get(MailHer.PATH).then().body("address", nullValue());
        assertThat(post.to(lea.address(), Letter.Kind.CODE)).hasSize(5);
    }

    @Test
    void saysWhenACodeDidNotLeave() {
        post.answers(lea.address(), Outcome.REFUSED);

        lea.puts(lea.address(), true).then().statusCode(200).body("codeSent", equalTo(false));
    }

    @Test
    void changesOnlyWhatWasSeen() {
        String tag = lea.tag();
        lea.puts(lea.address(), true).then().statusCode(200);

        lea.puts(lea.address(), false, tag).then().statusCode(412);
        facilitator(lea.subject())
                .contentType("application/json")
                .body(Map.of("address", lea.address(), "wanted", true))
                .put(MailHer.PATH)
                .then()
                .statusCode(428);
    }

    @Test
    void refusesWhatIsNoAddressAndNamesTheField() {
        for (String none : new String[] {"", "lea", "lea@example.org\r\nBcc: all@example.org", "x".repeat(300)}) {
            lea.puts(none, true).then().statusCode(400).body("errors.field", hasItem("address"));
        }
        assertThat(DATABASE.number("select count(*) from mail_wish where facilitator = ?", lea.subject()))
                .isZero();
    }

    @Test
    void keepsTheAddressEncryptedAndTheCodeAsAHashAndForgetsItWhenSheEndsIt() {
        lea.puts(lea.address(), true);
        String code = post.code(lea.address());

        assertThat(DATABASE.tablesNaming(lea.address())).isEmpty();
        assertThat(DATABASE.tablesNaming(code.replace("-", ""))).isEmpty();
        lea.ends();
        lea.ends();
        refused(lea.confirms(code));
        assertThat(DATABASE.number("select count(*) from mail_wish where facilitator = ?", lea.subject()))
                .isZero();
    }

    @Test
    void isHersAlone() {
        lea.confirmed(post);

        facilitator(MailHer.fresh().subject())
                .get(MailHer.PATH)
                .then()
                .statusCode(200)
                .body("address", nullValue());
    }

    @Test
    void saysThatItIsOffWhereTheAntennaHasNoMailServer() {
        lea.confirmed(post);
        post.on(false);
        try {
            facilitator(lea.subject()).get(MailHer.PATH).then().body("on", equalTo(false));
            lea.puts("new-" + lea.address(), true).then().statusCode(409).body("type", endsWith("mail-off"));
            lea.ends();
        } finally {
            post.on(true);
        }
        assertThat(post.to("new-" + lea.address(), Letter.Kind.CODE)).isEmpty();
    }

    private static void refused(Response answer) {
        answer.then().statusCode(422).body("type", endsWith("mail-code-refused"));
    }
}
