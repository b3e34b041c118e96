package fr.parvis.facilitation.commission.rest;

import static java.util.Objects.requireNonNullElse;

import fr.parvis.facilitation.commission.Guest;
import fr.parvis.facilitation.commission.GuestList;
import fr.parvis.facilitation.commission.GuestRole;
import fr.parvis.facilitation.commission.usecase.ChangeGuestList;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The whole list, in the order in which it is read. */
public record GuestListRequest(
        @NotNull @Size(max = GuestList.MOST) List<@NotNull @Valid GuestLine> guests) {

    /**
     * One guest.
     *
     * @param id of somebody who is on the list already; absent for somebody new
     * @param reason for OTHER_PROFESSIONAL only: what light they can shed
     * @param directlyInvolved takes part in supporting her
     */
    public record GuestLine(
            @Nullable UUID id,
            @NotNull GuestRole role,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 200) String organisation,
            @Nullable @Size(max = 300) String contact,
            @Nullable @Size(max = 1000) String reason,
            @Nullable Boolean directlyInvolved) {

        ChangeGuestList.Line line() {
            return new ChangeGuestList.Line(
                    id,
                    new Guest(
                            id == null ? UUID.randomUUID() : id,
                            role,
                            name,
                            requireNonNullElse(organisation, ""),
                            requireNonNullElse(contact, ""),
                            requireNonNullElse(reason, ""),
                            Boolean.TRUE.equals(directlyInvolved)));
        }

        @Override
        public String toString() {
            return "GuestLine[" + role + "]";
        }
    }

    List<ChangeGuestList.Line> lines() {
        return guests.stream().map(GuestLine::line).toList();
    }
}
