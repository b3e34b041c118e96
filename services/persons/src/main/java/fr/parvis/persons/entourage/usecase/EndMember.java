package fr.parvis.persons.entourage.usecase;

import fr.parvis.persons.act.Act;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.consent.Consents;
import fr.parvis.persons.consent.usecase.TakeBackConsents;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.entourage.MemberLink;
import fr.parvis.persons.person.Person;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** She no longer wants somebody beside her; what that person might know ends in the same transaction, without a reason (PER-12, PER-23). */
@ApplicationScoped
public final class EndMember {

    private final OpenMember open;
    private final EntourageMembers members;
    private final AdmitAct acts;
    private final Consents consents;
    private final TakeBackConsents takeBack;

    EndMember(OpenMember open, EntourageMembers members, AdmitAct acts, Consents consents, TakeBackConsents takeBack) {
        this.open = open;
        this.members = members;
        this.acts = acts;
        this.consents = consents;
        this.takeBack = takeBack;
    }

    /** A second time it finds the same state and changes nothing. */
    @WithTransaction
    public Uni<EntourageMember> handle(Writer writer, PersonId id, UUID memberId, @Nullable ActStatement statement) {
        return open.forChange(writer.caller(), id, memberId, Action.END_MEMBER)
                .chain(opened -> opened.member().isThere()
                        ? end(writer, opened.person(), opened.member(), statement)
                        : Uni.createFrom().item(opened.member()));
    }

    private Uni<EntourageMember> end(
            Writer writer, Person person, EntourageMember member, @Nullable ActStatement statement) {
        return acts.admit(writer, person, ActIntent.of(Matter.ENTOURAGE_CHOICE, member.id(), statement))
                .call(act -> takeBack(member, person.id(), act))
                .chain(act -> members.save(member.endedBy(Choices.of(act))));
    }

    private Uni<?> takeBack(EntourageMember member, PersonId id, Act act) {
        return consents.withdrawable(id)
                .map(open -> MemberLink.openConsents(member, open))
                .chain(hers -> takeBack.all(hers, act));
    }
}
