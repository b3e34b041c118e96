package fr.parvis.persons.entourage.usecase;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.entourage.EntourageRules;
import fr.parvis.persons.nocontact.usecase.ShutOut;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.person.usecase.OpenFile;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** She wants somebody beside her; whoever writes it down brings her act (PER-12). What that person may know is another decision, a consent. */
@ApplicationScoped
public final class ChooseMember {

    private static final int ALL_TIMES = 200;

    private final OpenFile files;
    private final AdmitAct acts;
    private final EntourageMembers members;
    private final ShutOut shutOut;
    private final EndedMembers ended;

    ChooseMember(OpenFile files, AdmitAct acts, EntourageMembers members, ShutOut shutOut, EndedMembers ended) {
        this.files = files;
        this.acts = acts;
        this.members = members;
        this.shutOut = shutOut;
        this.ended = ended;
    }

    @WithTransaction
    public Uni<EntourageMember> handle(
            Writer writer, PersonId id, MemberDraft draft, @Nullable ActStatement statement) {
        return files.forChange(writer.caller(), id, Action.CHOOSE_MEMBER)
                .call(() -> members.of(id.value()).invoke(known -> check(known, draft)))
                .call(() -> shutOut.refuse(id, draft.card().name(), null, "name"))
                .chain(person -> choose(writer, person, draft, statement));
    }

    private static void check(List<EntourageMember> known, MemberDraft draft) {
        if (known.size() >= ALL_TIMES) {
            throw new RefusedException("name", Rule.TOO_MANY);
        }
        new EntourageRules(known.stream().filter(EntourageMember::isThere).toList())
                .check(draft.name(), draft.card(), draft.roles(), null);
    }

    private Uni<EntourageMember> choose(
            Writer writer, Person person, MemberDraft draft, @Nullable ActStatement statement) {
        UUID memberId = UUID.randomUUID();
        return ended.lastEnd(person.id(), draft.card().name())
                .map(ActIntent.of(Matter.ENTOURAGE_CHOICE, memberId, statement)::after)
                .chain(intent -> acts.admit(writer, person, intent))
                .map(act -> member(memberId, act, draft))
                .chain(members::add);
    }

    private static EntourageMember member(UUID memberId, Act act, MemberDraft draft) {
        return new EntourageMember(memberId, act.personId(), draft.card(), Choices.of(act), null, draft.roles(), 0);
    }
}
