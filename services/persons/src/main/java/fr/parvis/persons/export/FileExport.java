package fr.parvis.persons.export;

import fr.parvis.persons.access.AccessEntry;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.Power;
import fr.parvis.persons.brought.Brought;
import fr.parvis.persons.closing.Closing;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.consent.usecase.ListConsents.WithHistory;
import fr.parvis.persons.disagreement.Disagreement;
import fr.parvis.persons.entourage.usecase.ReadEntourage.Entourage;
import fr.parvis.persons.handover.HandOver;
import fr.parvis.persons.hold.LegalHold;
import fr.parvis.persons.household.Household;
import fr.parvis.persons.legalexception.LegalException;
import fr.parvis.persons.locker.usecase.LockerView;
import fr.parvis.persons.nocontact.NoContact;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.section.Section;
import fr.parvis.persons.selfassessment.SelfAssessment;
import fr.parvis.persons.situation.EntourageSituation;
import fr.parvis.persons.support.SupportProposal;
import fr.parvis.persons.trial.Trial;
import fr.parvis.persons.voice.Voice;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A file, whole (PER-29). A legal exception is in it once it is released to her, and then only (PER-28).
 *
 * @param at when it was gathered
 * @param day of Europe/Paris, the day the states are for
 */
public record FileExport(
        Instant at,
        LocalDate day,
        Person person,
        Sheets sheets,
        Around around,
        Kept kept,
        Decisions decisions,
        Traces traces,
        Ending ending) {

    /** What is written on sheets. */
    public record Sheets(
            Section<Household> household,
            Section<CommunicationProfile> communication,
            Section<SelfAssessment> selfAssessment,
            Section<EntourageSituation> situation,
            List<Trial> trials) {}

    /** Who is around her, who is not to be contacted, and who stands in her place. */
    public record Around(
            Entourage entourage, List<NoContact> noContacts, List<Power> powers, List<Disagreement> disagreements) {}

    /** What she keeps here, and what she said. */
    public record Kept(LockerView locker, List<Voice> voices) {}

    /** What she decided. */
    public record Decisions(List<SupportProposal> proposals, List<WithHistory> consents, List<Act> acts) {}

    /** Whether she closed it, what keeps it from being erased, what went to another antenna, and what came from one. */
    public record Ending(
            Optional<Closing> closing, List<LegalHold> holds, List<HandOver> handOvers, Optional<Brought> brought) {}

    /** Who read what, and what was told without her consent and released to her since. */
    public record Traces(List<AccessEntry> readings, List<LegalException> legalExceptions) {}
}
