package fr.parvis.facilitation.network.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.network.Calling;
import fr.parvis.facilitation.network.Closeness;
import fr.parvis.facilitation.network.MemberFrame;
import fr.parvis.facilitation.network.MemberKind;
import fr.parvis.facilitation.network.NetworkMember;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of her network.
 *
 * @param frameToldOn absent: the frame was not told to her yet
 * @param version to be given back when the member is changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NetworkMemberResponse(
        UUID id,
        MemberKind kind,
        Closeness closeness,
        List<LifeDomain> domains,
        Frame frame,
        Calling calling,
        @Nullable LocalDate frameToldOn,
        UUID actId,
        long version) {

    /** What the member is there for; empty texts: nothing agreed. */
    public record Frame(
            String name,
            String role,
            String mission,
            String contribution,
            String participation,
            String limits,
            String contact) {

        static Frame of(MemberFrame frame) {
            return new Frame(
                    frame.name(),
                    frame.role(),
                    frame.mission(),
                    frame.contribution(),
                    frame.participation(),
                    frame.limits(),
                    frame.contact());
        }
    }

    static NetworkMemberResponse of(NetworkMember member) {
        return new NetworkMemberResponse(
                member.id(),
                member.standing().kind(),
                member.standing().closeness(),
                member.standing().domains().stream().sorted().toList(),
                Frame.of(member.frame()),
                member.calling(),
                member.frameToldOn(),
                member.act(),
                member.version());
    }
}
