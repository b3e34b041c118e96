package fr.parvis.facilitation.network.rest;

import fr.parvis.facilitation.act.Act;
import fr.parvis.facilitation.expression.LifeDomain;
import fr.parvis.facilitation.network.Calling;
import fr.parvis.facilitation.network.Closeness;
import fr.parvis.facilitation.network.NetworkMember.Change;
import fr.parvis.facilitation.network.usecase.ChangeMember;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said anew of a member; everything is said, not only what differs.
 *
 * @param version of the member as it was read
 */
public record MemberChangeRequest(
        @NotNull @Min(0) Long version,
        @NotNull Closeness closeness,
        @Nullable @Size(max = 17) Set<@NotNull LifeDomain> domains,
        @NotNull @Valid FrameRequest frame,
        @NotNull Calling calling,
        @Nullable LocalDate frameToldOn,
        @NotNull @Valid Act act) {

    ChangeMember.Command command(UUID member) {
        Change change = new Change(
                closeness, Objects.requireNonNullElse(domains, Set.of()), frame.frame(), calling, frameToldOn);
        return new ChangeMember.Command(member, version, change, act);
    }
}
