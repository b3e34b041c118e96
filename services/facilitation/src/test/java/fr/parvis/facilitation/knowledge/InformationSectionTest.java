package fr.parvis.facilitation.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.person.Participant;
import fr.parvis.facilitation.person.PersonReference;
import fr.parvis.facilitation.person.Role;
import fr.parvis.facilitation.sharing.Decided;
import fr.parvis.facilitation.sharing.Told;
import fr.parvis.facilitation.sharing.Visibility;
import fr.parvis.testkit.Requirement;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InformationSectionTest {

    private static final PersonReference HER = new PersonReference(new UUID(0, 1));
    private static final Participant SHE = new Participant("she", Set.of(Role.PERSON), HER);
    private static final Participant FACILITATOR = new Participant("karim", Set.of(Role.FACILITATOR), null);
    private static final Told TOLD = new Told("a", "b", null, null, null, null, null);
    private static final Decided FIRST = new Decided(new UUID(0, 2), Instant.parse("2026-11-01T10:00:00Z"));
    private static final Decided LATER = new Decided(new UUID(0, 3), Instant.parse("2026-11-02T10:00:00Z"));

    @Test
    @Requirement("FAC-27")
    void knowsTheTenSectionsOfTheSourceAndItsClosedListOfSituations() {
        assertThat(InfoSection.values())
                .extracting(Enum::name)
                .containsExactly(
                        "LIFE_COURSE",
                        "LIFE_PROJECT",
                        "RHYTHMS_AND_LIFE_CHOICES",
                        "HABITS_ASPIRATIONS_PREFERENCES_AVERSIONS",
                        "CURRENT_SITUATION",
                        "MILIEUS_AND_RESOURCE_PEOPLE",
                        "PROXIMITY_LINKS",
                        "SOCIAL_ROLES",
                        "RISK_AND_PROTECTIVE_FACTORS",
                        "DIAGNOSIS_AND_HEALTH_COURSE");
        assertThat(CurrentSituation.values())
                .extracting(Enum::name)
                .containsExactly(
                        "HOME_WITHOUT_SUPPORT", "HOME_WITH_MEDICO_SOCIAL_SUPPORT", "HOSTED_IN_ANOTHER_STRUCTURE");
    }

    @Test
    @Requirement("FAC-27")
    void isReadByHerFacilitatorOnlyWhileItIsOpenForHim() {
        InformationSection shared = opened(Visibility.ME_AND_FACILITATOR);

        assertThat(shared.stateFor(FACILITATOR)).isEqualTo(SectionState.OPEN);
        assertThat(opened(Visibility.ONLY_ME).stateFor(FACILITATOR)).isEqualTo(SectionState.NOT_SHARED);
        assertThat(shared.closed(LATER).stateFor(FACILITATOR)).isEqualTo(SectionState.NOT_SHARED);
        assertThat(shared.closed(LATER)
                        .opened(Visibility.ME_AND_FACILITATOR, TOLD, LATER)
                        .stateFor(FACILITATOR))
                .isEqualTo(SectionState.OPEN);
    }

    @Test
    @Requirement("FAC-27")
    void isReadByHerWhateverItsState() {
        for (Visibility visibility : Visibility.values()) {
            assertThat(opened(visibility).stateFor(SHE)).isEqualTo(SectionState.OPEN);
            assertThat(opened(visibility).closed(LATER).stateFor(SHE)).isEqualTo(SectionState.CLOSED);
        }
    }

    @Test
    void isWidenedByOpeningForMorePeopleOrByOpeningWhatIsClosed() {
        InformationSection mine = opened(Visibility.ONLY_ME);
        InformationSection shared = opened(Visibility.ME_AND_FACILITATOR);

        assertThat(mine.notWidenedBy(Visibility.ME_AND_FACILITATOR)).isFalse();
        assertThat(mine.notWidenedBy(Visibility.ONLY_ME)).isTrue();
        assertThat(shared.notWidenedBy(Visibility.ONLY_ME)).isTrue();
        assertThat(shared.notWidenedBy(Visibility.ME_AND_FACILITATOR)).isTrue();
        assertThat(shared.closed(LATER).notWidenedBy(Visibility.ONLY_ME)).isFalse();
    }

    @Test
    void restsOnHerLastWord() {
        assertThat(opened(Visibility.ONLY_ME).closed(LATER))
                .returns(LATER.act(), InformationSection::act)
                .returns(LATER.at(), InformationSection::decidedAt);
    }

    @Test
    @Requirement("FAC-27")
    void letsOnlyTheAuthorCorrectANote() {
        Note hers = note(SHE);
        Note his = note(FACILITATOR);
        Participant another = new Participant("lea", Set.of(Role.FACILITATOR), null);

        assertThat(hers.mayBeCorrectedBy(SHE)).isTrue();
        assertThat(hers.mayBeCorrectedBy(FACILITATOR)).isFalse();
        assertThat(his.mayBeCorrectedBy(FACILITATOR)).isTrue();
        assertThat(his.mayBeCorrectedBy(SHE)).isFalse();
        assertThat(his.mayBeCorrectedBy(another)).isFalse();
    }

    @Test
    @Requirement("FAC-27")
    void notesTheCurrentSituationInItsOwnSectionAlone() {
        Note.Content situation = new Note.Content("Chez moi.", CurrentSituation.HOME_WITHOUT_SUPPORT);

        for (InfoSection section : InfoSection.values()) {
            assertThat(situation.fits(section)).isEqualTo(section == InfoSection.CURRENT_SITUATION);
            assertThat(new Note.Content("Chez moi.", null).fits(section)).isTrue();
        }
    }

    private static Note note(Participant author) {
        Note.Version first = new Note.Version(1, new Note.Content("Chez moi.", null), FIRST.at());
        return new Note(
                new UUID(0, 4),
                new CaseId(new UUID(0, 5)),
                HER,
                InfoSection.LIFE_COURSE,
                author.subject(),
                author.roleTowards(HER),
                first,
                FIRST.at(),
                0);
    }

    private static InformationSection opened(Visibility visibility) {
        return new InformationSection(
                new UUID(0, 6),
                new CaseId(new UUID(0, 5)),
                HER,
                InfoSection.LIFE_COURSE,
                true,
                visibility,
                TOLD,
                FIRST.at(),
                FIRST.act(),
                0);
    }
}
