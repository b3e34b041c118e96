package fr.parvis.facilitation.mail;

import static fr.parvis.facilitation.world.Antenna.DATABASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.parvis.facilitation.mail.Post.Outcome;
import fr.parvis.facilitation.mail.usecase.SendDailyMails;
import fr.parvis.facilitation.world.KeptPost;
import fr.parvis.facilitation.world.MailHer;
import fr.parvis.facilitation.world.PersonsService;
import fr.parvis.facilitation.world.SideKeys;
import fr.parvis.facilitation.world.Supported;
import fr.parvis.testkit.Parallel;
import fr.parvis.testkit.ParvisService;
import fr.parvis.testkit.Reactive;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail of the morning; days lie in 2098, so that what is due is what each test makes due. */
@QuarkusTest
@ParvisService(name = "facilitation", side = "demand", kafka = true)
@WithTestResource(SideKeys.class)
@WithTestResource(PersonsService.class)
class DailyMailQuarkusTest {

    private static final LocalDate MONDAY = LocalDate.of(2098, 3, 3);
    private static final LocalDate FRIDAY = MONDAY.minusDays(3);

    @Inject
    KeptPost post;

    @Inject
    SendDailyMails sendDailyMails;

    @Inject
    DailyMails mails;

    @Inject
    MeterRegistry figures;

    private final MailHer karim = MailHer.of("facilitator-" + UUID.randomUUID());
    private Supported she = Supported.NOBODY;

    @BeforeEach
    void aFacilitatorWithThreeTasksOneOfThemOverdue() {
        she = Supported.by(karim.subject());
        she.plans(FRIDAY.toString(), "10:00", "11:00");
        she.plans(MONDAY.toString(), "10:00", "11:00");
        she.plans(MONDAY.toString(), "12:00", "13:00");
        she.plans(MONDAY.plusDays(1).toString(), "10:00", "11:00");
        karim.confirmed(post);
    }

    @Test
    void tellsHowMuchIsDueAndNothingOfAnybody() {
        look(MONDAY.atTime(7, 30));

        Letter letter = daily().getFirst();
        assertThat(letter.text()).contains("Aujourd’hui : 3 tâches, dont 1 en retard.", "https://demande.example.org");
        assertThat(letter.subject() + letter.text() + letter.html())
                .doesNotContain(
                        she.subject(), she.reference().toString(), she.caseId().toString())
                .doesNotContain("Lilas", "Karim", "Zoé", "logement", "APPOINTMENT");
        assertThat(DATABASE.number(
                        "select count(*) from access_log where case_id = ? and part = 'TASKS'", she.caseId()))
                .isZero();
    }

    @Test
    void comesOnceADayHoweverOftenItIsLookedFor() {
        look(MONDAY.atTime(7, 30));
        look(MONDAY.atTime(7, 35));
        karim.ends();
        karim.confirmed(post);
        look(MONDAY.atTime(7, 40));
        assertThat(daily()).hasSize(1);

        look(MONDAY.plusDays(1).atTime(7, 30));
        assertThat(daily()).hasSize(2);
    }

    @Test
    void comesOnceWhenManyReplicasLookAtOnce() {
        Parallel.parallel(8, _ -> {
            look(MONDAY.atTime(7, 30));
            return true;
        });

        assertThat(daily()).hasSize(1);
        assertThat(state()).containsExactly("SENT");
    }

    /** Whoever claimed it died: nobody knows whether it left, so it is not sent again. */
    @Test
    void neverComesTwiceAfterACrash() {
        double unknown = counted("unknown");
        Reactive.inTransaction(() ->
                mails.claim(karim.subject(), MONDAY, at(MONDAY.atTime(7, 30)).toInstant()));

        look(MONDAY.atTime(8, 29));
        assertThat(state()).containsExactly("CLAIMED");
        look(MONDAY.atTime(8, 31));

        assertThat(daily()).isEmpty();
        assertThat(state()).containsExactly("UNKNOWN");
        assertThat(counted("unknown")).isGreaterThanOrEqualTo(unknown + 1);
    }

    @Test
    void isTriedThreeTimesWhenTheServerDidNotTakeIt() {
        double refused = counted("refused");
        post.answers(karim.address(), Outcome.REFUSED);
        for (int minute = 30; minute < 55; minute += 5) {
            look(MONDAY.atTime(7, minute));
        }

        assertThat(daily()).hasSize(3);
        assertThat(state()).containsExactly("REFUSED");
        assertThat(counted("refused")).isGreaterThanOrEqualTo(refused + 3);
    }

    @Test
    void isSentAfterARefusalThatPasses() {
        post.answers(karim.address(), Outcome.REFUSED);
        look(MONDAY.atTime(7, 30));
        assertThat(state()).containsExactly("WAITING");
        post.answers(karim.address(), Outcome.ACCEPTED);

        look(MONDAY.atTime(7, 35));
        look(MONDAY.atTime(7, 40));

        assertThat(daily()).hasSize(2);
        assertThat(state()).containsExactly("SENT");
    }

    @Test
    void isNotSentAgainWhenNobodyKnowsWhetherItLeft() {
        post.answers(karim.address(), Outcome.UNKNOWN);
        look(MONDAY.atTime(7, 30));
        post.answers(karim.address(), Outcome.ACCEPTED);
        look(MONDAY.atTime(7, 50));

        assertThat(daily()).hasSize(1);
        assertThat(state()).containsExactly("UNKNOWN");
    }

    @Test
    void doesNotComeWithoutHerWishHerConfirmationOrATaskNorOutOfItsTime() {
        MailHer unconfirmed = MailHer.of(Supported.by().facilitator());
        unconfirmed.puts(unconfirmed.address(), true);
        MailHer nothingDue = MailHer.of(Supported.by().facilitator());
        nothingDue.confirmed(post);
        look(MONDAY.atTime(7, 29));
        look(MONDAY.atTime(10, 30));
        look(MONDAY.minusDays(1).atTime(7, 30));
        look(MONDAY.minusDays(2).atTime(7, 30));
        assertThat(daily()).isEmpty();
        karim.puts(karim.address(), false).then().statusCode(200);
        look(MONDAY.atTime(7, 30));

        assertThat(daily()).isEmpty();
        assertThat(post.to(unconfirmed.address(), Letter.Kind.DAILY)).isEmpty();
        assertThat(post.to(nothingDue.address(), Letter.Kind.DAILY)).isEmpty();
        assertThat(state(nothingDue)).containsExactly("NOTHING_DUE");
    }

    @Test
    void doesNotComeWhereMailIsOff() {
        post.on(false);
        try {
            look(MONDAY.atTime(7, 30));
        } finally {
            post.on(true);
        }

        assertThat(daily()).isEmpty();
        assertThat(state()).isEmpty();
    }

    @Test
    void forgetsTheAddressOfWhoIsNotInPostAnyMoreAndOldDays() {
        look(MONDAY.minusDays(35).atTime(8, 0));
        DATABASE.execute(
                "insert into daily_mail (facilitator, on_day, state, tries, changed_at) values (?, ?, 'SENT', 1, now())",
                karim.subject(),
                MONDAY.minusDays(31));
        DATABASE.execute("update facilitator set available = false where subject = ?", karim.subject());

        look(MONDAY.atTime(7, 30));

        assertThat(daily()).isEmpty();
        assertThat(DATABASE.number("select count(*) from mail_wish where facilitator = ?", karim.subject()))
                .isZero();
        assertThat(DATABASE.number("select count(*) from daily_mail where on_day < ?", MONDAY.minusDays(30)))
                .isZero();
    }

    /** On a Sunday too: what goes does not wait for a mail. */
    @Test
    void forgetsOutOfTheTimeOfMailsToo() {
        DATABASE.execute("update facilitator set available = false where subject = ?", karim.subject());

        look(MONDAY.minusDays(1).atTime(22, 0));

        assertThat(DATABASE.number("select count(*) from mail_wish where facilitator = ?", karim.subject()))
                .isZero();
    }

    /** One whose address does not open any more holds up nobody. */
    @Test
    void comesToTheOthersWhenOneCannotBeWrittenTo() {
        MailHer broken = MailHer.of(Supported.by("a-" + UUID.randomUUID()).facilitator());
        broken.confirmed(post);
        DATABASE.execute("update mail_wish set address_sealed = 'x' where facilitator = ?", broken.subject());
        try {
            assertThat(catchThrowable(() -> look(MONDAY.atTime(7, 30)))).isNotNull();

            assertThat(daily()).hasSize(1);
        } finally {
            broken.ends();
        }
    }

    private void look(LocalDateTime moment) {
        Reactive.await(() -> sendDailyMails.handle(at(moment)).replaceWith(true));
    }

    private static ZonedDateTime at(LocalDateTime moment) {
        return moment.atZone(MailTime.PARIS);
    }

    private List<Letter> daily() {
        return post.to(karim.address(), Letter.Kind.DAILY);
    }

    private List<String> state() {
        return state(karim);
    }

    private static List<String> state(MailHer her) {
        return DATABASE.texts(
                "select state from daily_mail where facilitator = ? and on_day = ?", her.subject(), MONDAY);
    }

    private double counted(String outcome) {
        return figures.get("parvis.facilitation.mails")
                .tag("kind", "daily")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
