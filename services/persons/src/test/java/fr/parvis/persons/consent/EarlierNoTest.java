package fr.parvis.persons.consent;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EarlierNoTest {

    private static final Recipient LANDLORD = new Recipient("hlm-14", null, null);
    private static final Recipient AGENT = new Recipient("hlm-14", null, "agent");
    private static final Recipient OTHER = new Recipient("hlm-27", null, null);
    private static final Terms YES = terms(ConsentPurpose.COORDINATION, LANDLORD, DataCategory.CONTACT);

    @Test
    @Requirement({"PER-22", "PER-23"})
    void speaksAgainstAYesToTheSameDataForAnybodyBothName() {
        assertThat(no(ConsentState.REFUSED, YES).speaksAgainst(YES)).isTrue();
        assertThat(no(ConsentState.WITHDRAWN, YES).speaksAgainst(YES)).isTrue();
        assertThat(no(ConsentState.REFUSED, terms(ConsentPurpose.COORDINATION, AGENT, DataCategory.CONTACT))
                        .speaksAgainst(YES))
                .isTrue();
    }

    @Test
    @Requirement("PER-20")
    void saysNothingOfSomebodyElseOtherDataOrAnotherPurpose() {
        for (Terms other : Set.of(
                terms(ConsentPurpose.COORDINATION, OTHER, DataCategory.CONTACT),
                terms(ConsentPurpose.COORDINATION, LANDLORD, DataCategory.IDENTITY),
                terms(ConsentPurpose.DIGITAL_LOCKER, LANDLORD, DataCategory.CONTACT))) {
            assertThat(no(ConsentState.REFUSED, other).speaksAgainst(YES)).isFalse();
        }
    }

    @Test
    void isNoNoWhileItIsAskedGrantedOrOver() {
        for (ConsentState state :
                Set.of(ConsentState.REQUESTED, ConsentState.GRANTED, ConsentState.EXPIRED, ConsentState.REPLACED)) {
            assertThat(no(state, YES).speaksAgainst(YES)).isFalse();
        }
    }

    @Test
    @Requirement("PER-22")
    void speaksAgainstEveryReleaseToThoseItNamesWhateverDataItNames() {
        Terms release = terms(ConsentPurpose.RELEASE_TO_C360, LANDLORD, DataCategory.EXPRESSIONS);
        Terms no = terms(ConsentPurpose.RELEASE_TO_C360, LANDLORD, DataCategory.IDENTITY);

        assertThat(no(ConsentState.REFUSED, no).speaksAgainst(release)).isTrue();
    }

    private static EarlierNo no(ConsentState state, Terms terms) {
        UUID id = UUID.randomUUID();
        return new EarlierNo(new Consent(id, id, terms, state, "slot", id, Instant.EPOCH, 0));
    }

    private static Terms terms(ConsentPurpose purpose, Recipient recipient, DataCategory data) {
        Period period = new Period(LocalDate.parse("2026-11-22"), null, null);
        return new Terms(purpose, recipient, new Scope(Set.of(data), Set.of()), period, Explained.NOTHING);
    }
}
