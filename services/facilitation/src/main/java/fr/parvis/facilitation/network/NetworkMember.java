package fr.parvis.facilitation.network;

import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.caseload.OfCase;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.person.PersonReference;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in her network, there by her act (FAC-91). Entourage needs her agreement (FAC-92), which is that same act.
 *
 * @param frameToldOn day on which the frame was told to her (FAC-93); absent: not yet
 * @param act the act by which she added or last changed it
 * @param enteredBy account subject of who typed it, hers or her facilitator's
 */
public record NetworkMember(
        UUID id,
        CaseId caseId,
        PersonReference person,
        Standing standing,
        MemberFrame frame,
        Calling calling,
        @Nullable LocalDate frameToldOn,
        UUID act,
        String enteredBy,
        long version)
        implements OfCase {

    /**
     * Where the member stands among what she wants, in codes only.
     *
     * @param domains for which of her life domains the member is there
     */
    public record Standing(MemberKind kind, Closeness closeness, Set<LifeDomain> domains) {

        public Standing {
            domains = Set.copyOf(domains);
        }
    }

    /** What can be said of a member anew. Who it is stays: somebody else is another member. */
    public record Change(
            Closeness closeness,
            Set<LifeDomain> domains,
            MemberFrame frame,
            Calling calling,
            @Nullable LocalDate frameToldOn) {}

    public NetworkMember changed(Change change, UUID newAct, String by) {
        return new NetworkMember(
                id,
                caseId,
                person,
                new Standing(standing.kind(), change.closeness(), change.domains()),
                change.frame(),
                change.calling(),
                change.frameToldOn(),
                newAct,
                by,
                version);
    }
}
