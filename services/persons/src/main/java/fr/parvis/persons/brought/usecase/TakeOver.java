package fr.parvis.persons.brought.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.CommonProblem;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.brought.Brought;
import fr.parvis.persons.brought.Brought.History;
import fr.parvis.persons.brought.BroughtFiles;
import fr.parvis.persons.brought.BroughtFiles.Taken;
import fr.parvis.persons.brought.CodeTries;
import fr.parvis.persons.communication.CommunicationProfile;
import fr.parvis.persons.communication.CommunicationRules;
import fr.parvis.persons.handover.Antennas;
import fr.parvis.persons.handover.FileCopy;
import fr.parvis.persons.handover.HandOverRules;
import fr.parvis.persons.handover.PackageFile;
import fr.parvis.persons.handover.PackageHeader;
import fr.parvis.persons.handover.Packages;
import fr.parvis.persons.handover.SignedPackage;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.Persons;
import fr.parvis.persons.person.usecase.RegisterPerson;
import fr.parvis.persons.refusal.PersonsProblem;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import fr.parvis.persons.section.Sections;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes a file of a package, in one transaction and once: with her code, by her act. Whatever is wrong with it, nothing is stored. */
@ApplicationScoped
public final class TakeOver {

    private static final Logger LOG = Logger.getLogger(TakeOver.class);

    private final Antennas antennas;
    private final Packages packages;
    private final CodeTries tries;
    private final BroughtFiles broughtFiles;
    private final Persons persons;
    private final RegisterPerson register;
    private final Sections sections;
    private final AdmitAct acts;
    private final Clock clock;

    TakeOver(
            Antennas antennas,
            Packages packages,
            CodeTries tries,
            BroughtFiles broughtFiles,
            Persons persons,
            RegisterPerson register,
            Sections sections,
            AdmitAct acts,
            Clock clock) {
        this.antennas = antennas;
        this.packages = packages;
        this.tries = tries;
        this.broughtFiles = broughtFiles;
        this.persons = persons;
        this.register = register;
        this.sections = sections;
        this.acts = acts;
        this.clock = clock;
    }

    /** The same package again is the same file, for whoever may see it; nobody without the code learns that it came. */
    @WithTransaction
    public Uni<Person> handle(Writer writer, PackageFile file, String code, @Nullable ActStatement statement) {
        Action.IMPORT_FILE.require(writer.caller());
        SignedPackage found = packages.check(file, antennas);
        HandOverRules.check(found.header(), antennas.own(), LocalDate.now(clock));
        byte[] closed = packages.unseal(antennas.keys(), found);
        return open(writer.caller(), closed, found.header(), code)
                .chain(copy -> broughtFiles
                        .taken(found.header().packageId())
                        .chain(taken -> taken.isPresent()
                                ? known(writer.caller(), taken.get())
                                : take(writer, found.header(), copy, statement)));
    }

    private Uni<FileCopy> open(Caller caller, byte[] closed, PackageHeader header, String code) {
        return tries.take(header.packageId(), caller.subject())
                .invoke(allowed -> {
                    if (!allowed) {
                        LOG.warnf("account %s tries a package after too many wrong codes", caller.subject());
                        throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS);
                    }
                })
                .map(_ -> required(packages.open(closed, header, code)))
                .call(() -> tries.giveBack(header.packageId(), caller.subject()));
    }

    private Uni<Person> known(Caller caller, Taken taken) {
        return taken.file()
                .map(id -> persons.find(id)
                        .map(found -> found.filter(person -> Action.READ_FILE.permits(caller, person))
                                .orElseThrow(TakeOver::taken)))
                .orElseThrow(TakeOver::taken);
    }

    private Uni<Person> take(Writer writer, PackageHeader header, FileCopy copy, @Nullable ActStatement statement) {
        CommunicationRules.check(copy.communication());
        return broughtFiles
                .take(header.packageId(), header.expiresOn())
                .chain(() -> register.handle(writer.caller(), copy.kind(), copy.identity()))
                .call(person -> sheet(writer.caller(), person, copy.communication()))
                .call(person -> acts.admit(
                                writer, person, ActIntent.of(Matter.FILE_IMPORT, header.packageId(), statement))
                        .chain(act -> broughtFiles.add(new Brought(
                                person.id().value(),
                                header.packageId(),
                                header.from(),
                                header.createdOn(),
                                act.id(),
                                history(copy)))));
    }

    private Uni<?> sheet(Caller caller, Person person, CommunicationProfile profile) {
        return profile.equals(CommunicationProfile.UNKNOWN)
                ? Uni.createFrom().voidItem()
                : sections.put(
                        person.id().value(), CommunicationProfile.SHEET, profile, caller.subject(), clock.instant());
    }

    private static History history(FileCopy copy) {
        return new History(copy.around(), copy.noContacts(), copy.consents(), copy.words());
    }

    private static FileCopy required(@Nullable FileCopy copy) {
        if (copy == null) {
            throw new RefusedException("code", Rule.CODE_NOT_ACCEPTED);
        }
        return copy;
    }

    private static ProblemException taken() {
        return new ProblemException(PersonsProblem.PACKAGE_ALREADY_TAKEN);
    }
}
