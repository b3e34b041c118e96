package fr.parvis.persons.locker;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.persons.locker.Share.Given;
import fr.parvis.persons.locker.ShareRecipient.Facilitator;
import fr.parvis.persons.locker.ShareRecipient.Member;
import fr.parvis.persons.locker.ShareRecipient.Structure;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final String ANNE = "account-of-anne";
    private static final String PAUL = "account-of-paul";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Instant GIVEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final UUID FRIEND = UUID.randomUUID();

    @Test
    @Requirement("UX-04")
    void letsTheOneSheNamedSeeItUntilTheDaySheSaid() {
        assertThat(beside(ANNE, null, DAY)
                        .lets(share(new Facilitator(ANNE), DAY))
                        .contains(ANNE))
                .isTrue();
        assertThat(beside(ANNE, null, DAY.plusDays(1))
                        .lets(share(new Facilitator(ANNE), DAY))
                        .contains(ANNE))
                .isFalse();
    }

    @Test
    void letsNobodyElse() {
        assertThat(beside(ANNE, null, DAY)
                        .lets(share(new Facilitator(ANNE), DAY))
                        .contains(PAUL))
                .isFalse();
        assertThat(beside(ANNE, null, DAY).lets(share(new Member(FRIEND), DAY)).contains(ANNE))
                .isFalse();
        assertThat(beside(ANNE, null, DAY)
                        .lets(share(new Structure("hlm-14", null), DAY))
                        .contains(ANNE))
                .isFalse();
    }

    @Test
    @Requirement("PER-24")
    void letsNobodyOnceItIsTakenBackOrTheLockerIsClosed() {
        Share share = share(new Facilitator(ANNE), DAY);

        assertThat(beside(ANNE, null, DAY)
                        .lets(share.endedBy(UUID.randomUUID()))
                        .contains(ANNE))
                .isFalse();
        assertThat(new Standing(false, DAY, ANNE, null, Set.of()).lets(share).contains(ANNE))
                .isFalse();
    }

    @Test
    void passesToNoOtherFacilitatorAndComesBackWithNone() {
        Share share = share(new Facilitator(ANNE), DAY);

        assertThat(beside(PAUL, GIVEN.plusSeconds(1), DAY).lets(share).contains(PAUL))
                .isFalse();
        assertThat(beside(PAUL, GIVEN.plusSeconds(1), DAY).lets(share).contains(ANNE))
                .isFalse();
        assertThat(beside(ANNE, GIVEN.plusSeconds(1), DAY).lets(share).contains(ANNE))
                .isFalse();
        assertThat(beside(ANNE, GIVEN.minusSeconds(1), DAY).lets(share).contains(ANNE))
                .isTrue();
    }

    @Test
    void holdsForSomebodyOfHerEntourageWhileSheWantsHerThere() {
        Share share = share(new Member(FRIEND), DAY);

        assertThat(new Standing(true, DAY, null, null, Set.of(FRIEND)).holds(share))
                .isTrue();
        assertThat(new Standing(true, DAY, null, null, Set.of()).holds(share)).isFalse();
    }

    private static Standing beside(String facilitator, @Nullable Instant choseAt, LocalDate day) {
        return new Standing(true, day, facilitator, choseAt, Set.of());
    }

    private static Share share(ShareRecipient recipient, LocalDate until) {
        return new Share(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                recipient,
                until,
                new Given(UUID.randomUUID(), GIVEN),
                null,
                null);
    }
}
