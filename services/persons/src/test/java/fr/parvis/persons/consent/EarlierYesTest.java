package fr.parvis.persons.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EarlierYesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final Recipient LANDLORD = new Recipient("hlm-14", null, null);
    private static final Recipient DIRECTOR = new Recipient("hlm-14", null, "director");
    private static final Recipient AGENT = new Recipient("hlm-14", null, "agent");
    private static final Recipient ANNE = new Recipient(null, "Anne Élie", null);

    @Test
    @Requirement({"PER-23", "PER-24"})
    void leavesNoPermitForAnybodyAndAnythingItsNoNames() {
        Random random = new Random(20_261_122);
        int ended = 0;
        for (int i = 0; i < 5_000; i++) {
            Consent yes = yes(ConsentPurpose.COORDINATION, recipient(random), scope(random));
            Terms no = terms(ConsentPurpose.COORDINATION, recipient(random), scope(random));
            Recipient asking = recipient(random);
            boolean named = no.recipient().serves(asking);
            boolean permitted = no.scope().items().stream()
                    .anyMatch(item -> yes.terms().scope().items().contains(item)
                            && yes.terms().recipient().serves(asking));

            boolean over = new EarlierYes(yes).isEndedBy(ConsentState.REFUSED, no);

            assertThat(over || !named || !permitted)
                    .as("%s %s %s", yes, no, asking)
                    .isTrue();
            ended += over ? 1 : 0;
        }
        assertThat(ended).isBetween(500, 4_500);
    }

    @Test
    @Requirement({"PER-24", "PER-30"})
    void replacesWhatAYesNarrowsOrWidens() {
        Consent wide = yes(ConsentPurpose.COORDINATION, LANDLORD, "IDENTITY", "CONTACT");
        Consent narrow = yes(ConsentPurpose.COORDINATION, DIRECTOR, "IDENTITY");

        assertThat(replaces(narrow, wide)).isTrue();
        assertThat(replaces(wide, narrow)).isTrue();
    }

    @Test
    @Requirement({"PER-19", "PER-20"})
    void keepsAYesToOtherDataToSomebodyElseOrForAnotherPurpose() {
        Consent identity = yes(ConsentPurpose.COORDINATION, LANDLORD, "IDENTITY");

        assertThat(replaces(yes(ConsentPurpose.COORDINATION, LANDLORD, "CONTACT"), identity))
                .isFalse();
        assertThat(replaces(yes(ConsentPurpose.COORDINATION, ANNE, "IDENTITY"), identity))
                .isFalse();
        assertThat(replaces(yes(ConsentPurpose.DIGITAL_LOCKER, LANDLORD, "IDENTITY"), identity))
                .isFalse();
        assertThat(replaces(
                        yes(ConsentPurpose.COORDINATION, AGENT, "IDENTITY"),
                        yes(ConsentPurpose.COORDINATION, DIRECTOR, "IDENTITY")))
                .isFalse();
    }

    @Test
    @Requirement("PER-22")
    void endsOnlyWhatTheNoNames() {
        Consent identity = yes(ConsentPurpose.COORDINATION, LANDLORD, "IDENTITY");

        assertThat(refuses(yes(ConsentPurpose.COORDINATION, LANDLORD, "CONTACT"), identity))
                .isFalse();
        assertThat(refuses(yes(ConsentPurpose.COORDINATION, DIRECTOR, "IDENTITY"), identity))
                .isTrue();
        assertThat(refuses(
                        yes(ConsentPurpose.RELEASE_TO_C360, LANDLORD, "CONTACT"),
                        yes(ConsentPurpose.RELEASE_TO_C360, LANDLORD, "EXPRESSIONS")))
                .isTrue();
    }

    @Test
    void endsNothingWithAQuestion() {
        Consent identity = yes(ConsentPurpose.COORDINATION, LANDLORD, "IDENTITY");

        assertThat(new EarlierYes(identity).isEndedBy(ConsentState.REQUESTED, identity.terms()))
                .isFalse();
    }

    private static boolean replaces(Consent later, Consent earlier) {
        return new EarlierYes(earlier).isEndedBy(ConsentState.GRANTED, later.terms());
    }

    private static boolean refuses(Consent no, Consent earlier) {
        return new EarlierYes(earlier).isEndedBy(ConsentState.REFUSED, no.terms());
    }

    private static Consent yes(ConsentPurpose purpose, Recipient recipient, String... categories) {
        return yes(
                purpose,
                recipient,
                new Scope(Arrays.stream(categories).map(DataCategory::valueOf).collect(Collectors.toSet()), Set.of()));
    }

    private static Consent yes(ConsentPurpose purpose, Recipient recipient, Scope scope) {
        return new Consent(
                UUID.randomUUID(),
                UUID.randomUUID(),
                terms(purpose, recipient, scope),
                ConsentState.GRANTED,
                "slot",
                null,
                Instant.EPOCH,
                0);
    }

    private static Terms terms(ConsentPurpose purpose, Recipient recipient, Scope scope) {
        return new Terms(purpose, recipient, scope, Period.of(TODAY, null, 12), Explained.NOTHING);
    }

    private static Recipient recipient(Random random) {
        return new Recipient(
                pick(random, null, "hlm-14", "c360-14"),
                pick(random, null, "Anne Élie", "anne elie", "Paul"),
                pick(random, null, "director", "agent"));
    }

    private static Scope scope(Random random) {
        List<DataCategory> categories = List.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.EXPRESSIONS);
        List<LifeDomain> domains = List.of(LifeDomain.HOUSING, LifeDomain.MOBILITY);
        return new Scope(
                categories.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet()),
                domains.stream().filter(_ -> random.nextBoolean()).collect(Collectors.toSet()));
    }

    private static @Nullable String pick(Random random, @Nullable String... values) {
        return values[random.nextInt(values.length)];
    }
}
