package fr.parvis.persons.entourage.usecase;

import fr.parvis.commons.web.caller.Caller;
import fr.parvis.persons.act.ActStatement;
import fr.parvis.persons.act.Matter;
import fr.parvis.persons.act.Writer;
import fr.parvis.persons.act.usecase.ActIntent;
import fr.parvis.persons.act.usecase.AdmitAct;
import fr.parvis.persons.entourage.EntourageMember;
import fr.parvis.persons.entourage.EntourageMembers;
import fr.parvis.persons.entourage.EntourageRole;
import fr.parvis.persons.entourage.EntourageRules;
import fr.parvis.persons.entourage.usecase.OpenMember.Opened;
import fr.parvis.persons.person.PersonId;
import fr.parvis.persons.refusal.RefusedException;
import fr.parvis.persons.refusal.Rule;
import fr.parvis.persons.registry.Action;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A telephone number changes without an act of hers; what somebody is to her does not. */
@ApplicationScoped
public final class ChangeMember {

    private final OpenMember open;
    private final EntourageMembers members;
    private final AdmitAct acts;

    ChangeMember(OpenMember open, EntourageMembers members, AdmitAct acts) {
        this.open = open;
        this.members = members;
        this.acts = acts;
    }

    /**
     * Replaces how to reach her or him. The name stays: her consents are to that name.
     *
     * @param expected throws unless the caller saw the current state ({@code If-Match})
     */
    @WithTransaction
    public Uni<EntourageMember> card(
            Caller caller, PersonId id, UUID memberId, MemberDraft draft, Consumer<EntourageMember> expected) {
        return open.whileThere(caller, id, memberId, Action.CHANGE_MEMBER).chain(opened -> {
            EntourageMember member = opened.member();
            expected.accept(member);
            if (!draft.card().name().equals(member.card().name())) {
                throw new RefusedException("name", Rule.NAME_OF_A_CONSENT);
            }
            EntourageMember changed = member.with(draft.card());
            check(opened, changed);
            return members.save(changed);
        });
    }

    /** What that person is to her, by her act. */
    @WithTransaction
    public Uni<EntourageMember> roles(
            Writer writer, PersonId id, UUID memberId, Set<EntourageRole> roles, @Nullable ActStatement statement) {
        return open.whileThere(writer.caller(), id, memberId, Action.CHOOSE_MEMBER)
                .chain(opened -> {
                    EntourageMember changed = opened.member().inRoles(roles);
                    check(opened, changed);
                    return acts.admit(
                                    writer, opened.person(), ActIntent.of(Matter.ENTOURAGE_CHOICE, memberId, statement))
                            .chain(() -> members.save(changed));
                });
    }

    private static void check(Opened opened, EntourageMember changed) {
        new EntourageRules(opened.there()).check(changed.card().name(), changed.card(), changed.roles(), changed.id());
    }
}
