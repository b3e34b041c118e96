package fr.parvis.persons.nocontact.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.commons.web.problem.Problems;
import fr.parvis.persons.access.Accessed;
import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Acts;
import fr.parvis.persons.act.Author;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.directory.Directory;
import fr.parvis.persons.nocontact.NoContact;
import fr.parvis.persons.nocontact.NoContacts;
import fr.parvis.persons.nocontact.Whom;
import fr.parvis.persons.person.FullName;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.Refusals;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** She says whom she does not want contacted, and takes it back; neither needs a reason. */
@ApplicationScoped
public final class KeepNoContacts {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int ENTRIES = 200;
    private static final int NAME = 200;

    private final OpenFile files;
    private final NoContacts list;
    private final Directory directory;
    private final AdmitAct acts;
    private final Acts register;

    KeepNoContacts(OpenFile files, NoContacts list, Directory directory, AdmitAct acts, Acts register) {
        this.files = files;
        this.list = list;
        this.directory = directory;
        this.acts = acts;
        this.register = register;
    }

    @WithTransaction
    public Uni<List<NoContact>> list(Caller caller, PersonId id) {
        return files.forReading(caller, id, Action.READ_NO_CONTACTS, Accessed.NO_CONTACTS)
                .chain(() -> list.of(id.value()));
    }

    @WithTransaction
    public Uni<NoContact> add(Writer writer, PersonId id, Whom whom, @Nullable ActStatement statement) {
        new Refusals()
                .addIf(whom.isNobody(), "name", Rule.RECIPIENT_REQUIRED)
                .optionalText(whom.name(), "name", NAME)
                // Nothing would ever match it: an entry that shuts nobody out.
                .addIf(whom.name() != null && FullName.of(whom.name()).isEmpty(), "name", Rule.REQUIRED)
                .throwIfAny();
        return files.forChange(writer.caller(), id, Action.CHANGE_NO_CONTACTS)
                .call(() -> known(whom.organisation()))
                .call(() -> list.of(id.value()).invoke(entries -> requirePlace(entries, whom)))
                .chain(person -> add(writer, person, whom, statement));
    }

    /** A second time it finds the same state and changes nothing. */
    @WithTransaction
    public Uni<NoContact> end(Writer writer, PersonId id, UUID entryId, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.CHANGE_NO_CONTACTS)
                .chain(person -> list.of(id.value())
                        .map(entries -> find(entries, entryId))
                        .chain(entry -> entry.stands()
                                ? end(writer, person, entry, statement)
                                : Uni.createFrom().item(entry)));
    }

    private Uni<NoContact> add(Writer writer, Person person, Whom whom, @Nullable ActStatement statement) {
        UUID entryId = UUID.randomUUID();
        return acts.admit(writer, person, ActIntent.of(Matter.NO_CONTACT, entryId, statement))
                .map(act -> new NoContact(entryId, act.personId(), whom, act.id(), dayOf(act), null))
                .call(list::add);
    }

    private Uni<NoContact> end(Writer writer, Person person, NoContact entry, @Nullable ActStatement statement) {
        return register.find(entry.actId())
                .invoke(put -> requireHerself(put, statement))
                .map(put ->
                        ActIntent.of(Matter.NO_CONTACT, entry.id(), statement).after(put.map(Act::performedAt)))
                .chain(intent -> acts.admit(writer, person, intent))
                .call(act -> list.end(entry.id(), act.id()))
                .map(act -> entry.endedBy(act.id()));
    }

    /** What she herself shut out, nobody lets in again in her place: it may be the very one who asks. */
    private static void requireHerself(Optional<Act> put, @Nullable ActStatement statement) {
        boolean hers = put.filter(act -> act.author() == Author.PERSON).isPresent();
        if (hers && statement != null && statement.author() == Author.REPRESENTATIVE) {
            throw new RefusedException("act.author", Rule.HERS_ALONE);
        }
    }

    private Uni<Void> known(@Nullable String organisation) {
        return organisation == null
                ? Uni.createFrom().voidItem()
                : directory
                        .find(organisation)
                        .map(found -> found.orElseThrow(
                                () -> new RefusedException("organisation", Rule.UNKNOWN_ORGANISATION)))
                        .replaceWithVoid();
    }

    private static void requirePlace(List<NoContact> entries, Whom whom) {
        List<NoContact> standing = entries.stream().filter(NoContact::stands).toList();
        new Refusals()
                .addIf(entries.size() >= ENTRIES, "name", Rule.TOO_MANY)
                .addIf(standing.stream().anyMatch(entry -> entry.whom().equals(whom)), "name", Rule.ALREADY_IN_THE_LIST)
                .throwIfAny();
    }

    private static NoContact find(List<NoContact> entries, UUID entryId) {
        return entries.stream()
                .filter(entry -> entry.id().equals(entryId))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private static LocalDate dayOf(Act act) {
        return LocalDate.ofInstant(act.performedAt(), PARIS);
    }
}
