package fr.parvis.facilitation.network.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.caseload.CaseId;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.network.Calling;
import fr.parvis.facilitation.network.Closeness;
import fr.parvis.facilitation.network.MemberKind;
import fr.parvis.facilitation.network.NetworkMember.Standing;
import fr.parvis.facilitation.network.usecase.AddMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody she takes into her network.
 *
 * @param domains for which of her life domains; absent: none in particular
 * @param calling absent: SHE_CALLS
 * @param frameToldOn day on which the frame was told to her
 */
public record NewMemberRequest(
        @NotNull MemberKind kind,
        @NotNull Closeness closeness,
        @Nullable @Size(max = 17) Set<@NotNull LifeDomain> domains,
        @NotNull @Valid FrameRequest frame,
        @Nullable Calling calling,
        @Nullable LocalDate frameToldOn,
        @NotNull @Valid Act act) {

    AddMember.Command command(CaseId caseId) {
        return new AddMember.Command(
                caseId,
                new Standing(kind, closeness, Objects.requireNonNullElse(domains, Set.of())),
                frame.frame(),
                Objects.requireNonNullElse(calling, Calling.SHE_CALLS),
                frameToldOn,
                act);
    }
}
