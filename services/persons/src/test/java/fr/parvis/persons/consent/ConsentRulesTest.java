package fr.parvis.persons.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.testkit.Requirement;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsentRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Recipient LANDLORD = new Recipient("hlm-14", null, null);
    private static final Set<DataCategory> RECORD = Set.of(DataCategory.DECISION_RECORD);

    private final ConsentRules rules = new ConsentRules(12);

    @Test
    void acceptsOneRecipientSomeDataAndAnEnd() {
        Terms terms = rules.accept(draft(LANDLORD, RECORD, Set.of(), TODAY.plusDays(30)), ConsentAnswer.GRANTED, TODAY);

        assertThat(terms.period()).isEqualTo(new Period(TODAY, TODAY.plusDays(30), null));
    }

    @Test
    @Requirement("PER-30")
    void givesAConsentWithoutEndAReviewInTwelveMonths() {
        Terms terms = rules.accept(draft(LANDLORD, RECORD, Set.of(), null), ConsentAnswer.GRANTED, TODAY);

        assertThat(terms.period().reviewOn()).isEqualTo("2027-11-22");
    }

    @Test
    @Requirement("PER-20")
    void refusesAConsentToNobody() {
        assertThat(refused(draft(null, RECORD, Set.of(), null))).containsExactly("recipient:recipient-required");
        assertThat(refused(draft(new Recipient(" ", null, "director"), RECORD, Set.of(), null)))
                .containsExactly("recipient:recipient-required");
    }

    @Test
    @Requirement("PER-20")
    void refusesEverythingAtOnceAndNamesWhich() {
        assertThat(refused(draft(LANDLORD, EnumSet.allOf(DataCategory.class), Set.of(), null)))
                .containsExactly("dataCategories:everything-at-once");
        assertThat(refused(draft(LANDLORD, RECORD, EnumSet.allOf(LifeDomain.class), null)))
                .containsExactly("lifeDomains:everything-at-once");
    }

    @Test
    void refusesNothingInParticular() {
        assertThat(refused(draft(LANDLORD, Set.of(), Set.of(), null))).containsExactly("dataCategories:scope-required");
    }

    @Test
    void refusesAnEndThatIsOver() {
        assertThat(refused(draft(LANDLORD, RECORD, Set.of(), TODAY.minusDays(1))))
                .containsExactly("until:end-before-start", "until:not-in-the-past");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        ConsentDraft draft = new ConsentDraft(
                ConsentPurpose.COORDINATION,
                LANDLORD,
                RECORD,
                Set.of(),
                null,
                null,
                new Explained("x".repeat(2_001), null, null));

        assertThat(refused(draft)).containsExactly("objective:too-long");
    }

    @Test
    @Requirement("PER-21")
    void wantsHerToKnowOfAMeetingBeforeSheIsAsked() {
        ConsentDraft untold = meeting(Explained.NOTHING);
        Told half = new Told(null, "lundi 14 h", " ", null, "Paul Petit", Set.of());

        assertThat(refused(untold)).containsExactly("objective:required", "told:required");
        assertThat(refused(meeting(new Explained("Le logement", null, half))))
                .containsExactly(
                        "told.usefulness:required",
                        "told.where:required",
                        "told.how:required",
                        "told.shownBy:required");
        Told whole = new Told("Trouver", "lundi 14 h", "mairie", "à table", "Paul Petit", Set.of(Told.Support.FLYER));
        assertThat(rules.accept(meeting(new Explained("Le logement", null, whole)), ConsentAnswer.GRANTED, TODAY)
                        .explained()
                        .told())
                .isEqualTo(whole);
    }

    @Test
    @Requirement("PER-22")
    void wantsNoExplanationOfARefusal() {
        assertThat(rules.accept(meeting(Explained.NOTHING), ConsentAnswer.REFUSED, TODAY)
                        .purpose())
                .isEqualTo(ConsentPurpose.SHARE_IN_COMMISSION);
    }

    private static ConsentDraft meeting(Explained explained) {
        return new ConsentDraft(ConsentPurpose.SHARE_IN_COMMISSION, LANDLORD, RECORD, Set.of(), null, null, explained);
    }

    private static ConsentDraft draft(
            @Nullable Recipient recipient,
            Set<DataCategory> categories,
            Set<LifeDomain> domains,
            @Nullable LocalDate until) {
        return new ConsentDraft(
                ConsentPurpose.SHARE_WITH_NAMED_ACTOR, recipient, categories, domains, null, until, Explained.NOTHING);
    }

    private List<String> refused(ConsentDraft draft) {
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> rules.accept(draft, ConsentAnswer.GRANTED, TODAY));
        return refused.errors().stream().map(ConsentRulesTest::words).toList();
    }

    private static String words(FieldError error) {
        return error.field() + ":" + error.rule();
    }
}
