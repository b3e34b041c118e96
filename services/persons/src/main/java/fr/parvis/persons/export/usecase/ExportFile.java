package fr.parvis.persons.export.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.access.AccessLog;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Powers;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.disagreement.Disagreements;
import fr.parvis.persons.entourage.usecase.ReadEntourage;
import fr.parvis.persons.export.FileExport;
import fr.parvis.persons.export.FileExport.Around;
import fr.parvis.persons.export.FileExport.Kept;
import fr.parvis.persons.export.FileExport.Sheets;
import fr.parvis.persons.export.FileExport.Traces;
import fr.parvis.persons.household.Household;
import fr.parvis.persons.legalexception.LegalExceptions;
import fr.parvis.persons.locker.usecase.ReadLocker;
import fr.parvis.persons.nocontact.NoContacts;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.section.Sections;
import fr.parvis.persons.selfassessment.SelfAssessment;
import fr.parvis.persons.situation.EntourageSituation;
import fr.parvis.persons.trial.Trials;
import fr.parvis.persons.voice.Voices;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Gives her everything at once. Nobody else may have it in one piece, not the one beside her either: what she kept to herself is in it. */
@ApplicationScoped
public final class ExportFile {

    private final OpenFile files;
    private final Sections sections;
    private final Trials trials;
    private final ReadEntourage entourage;
    private final NoContacts noContacts;
    private final Powers powers;
    private final Disagreements disagreements;
    private final ReadLocker locker;
    private final Voices voices;
    private final GatherDecisions decisions;
    private final AccessLog log;
    private final LegalExceptions legalExceptions;
    private final GatherEnding ending;
    private final Clock clock;

    ExportFile(
            OpenFile files,
            Sections sections,
            Trials trials,
            ReadEntourage entourage,
            NoContacts noContacts,
            Powers powers,
            Disagreements disagreements,
            ReadLocker locker,
            Voices voices,
            GatherDecisions decisions,
            AccessLog log,
            LegalExceptions legalExceptions,
            GatherEnding ending,
            Clock clock) {
        this.files = files;
        this.sections = sections;
        this.trials = trials;
        this.entourage = entourage;
        this.noContacts = noContacts;
        this.powers = powers;
        this.disagreements = disagreements;
        this.locker = locker;
        this.voices = voices;
        this.decisions = decisions;
        this.log = log;
        this.legalExceptions = legalExceptions;
        this.ending = ending;
        this.clock = clock;
    }

    /** In one transaction: what it says belongs together. Taking it away is a reading, and stands in the log it holds. */
    @WithTransaction
    public Uni<FileExport> handle(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.EXPORT_FILE, Accessed.EXPORT)
                .chain(person -> gather(caller, person));
    }

    private Uni<FileExport> gather(Caller caller, Person person) {
        PersonId id = person.id();
        return sheets(id.value())
                .chain(sheets -> around(caller, person)
                        .chain(around -> kept(caller, person)
                                .chain(kept -> decisions
                                        .of(caller, id)
                                        .chain(decided -> traces(id)
                                                .chain(traces -> ending.of(id)
                                                        .map(ending -> new FileExport(
                                                                clock.instant(),
                                                                LocalDate.now(clock),
                                                                person,
                                                                sheets,
                                                                around,
                                                                kept,
                                                                decided,
                                                                traces,
                                                                ending)))))));
    }

    /** Of documents what they are and where each file is fetched: ten mebibytes have no place in a text. */
    private Uni<Kept> kept(Caller caller, Person person) {
        return locker.view(caller, person)
                .chain(view -> voices.of(person.id().value()).map(said -> new Kept(view, said)));
    }

    private Uni<Sheets> sheets(UUID id) {
        return sections.find(id, Household.SHEET)
                .chain(household -> sections.find(id, CommunicationProfile.SHEET)
                        .chain(communication -> sections.find(id, SelfAssessment.SHEET)
                                .chain(own -> sections.find(id, EntourageSituation.SHEET)
                                        .chain(situation -> trials.of(id)
                                                .map(tried -> new Sheets(
                                                        household, communication, own, situation, tried))))));
    }

    private Uni<Around> around(Caller caller, Person person) {
        UUID id = person.id().value();
        return entourage
                .handle(caller, person.id())
                .chain(people -> noContacts
                        .of(id)
                        .chain(list -> powers.of(id)
                                .chain(known -> disagreements
                                        .of(id)
                                        .map(written -> new Around(
                                                people,
                                                list,
                                                known.stream()
                                                        .map(power -> power.forSomebodyBorn(person.identity()
                                                                .birthDate()))
                                                        .toList(),
                                                written)))));
    }

    private Uni<Traces> traces(PersonId id) {
        return new AllPages<AccessLog.Numbered, Long>(
                        before -> log.page(id.value(), true, AllPages.SIZE, before == null ? Long.MAX_VALUE : before),
                        AccessLog.Numbered::number)
                .read()
                .chain(readings -> legalExceptions
                        .released(id)
                        .map(released -> new Traces(
                                readings.stream().map(AccessLog.Numbered::entry).toList(), released)));
    }
}
