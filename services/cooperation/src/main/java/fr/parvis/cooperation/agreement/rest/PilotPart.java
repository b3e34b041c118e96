package fr.parvis.cooperation.agreement.rest;

import fr.parvis.cooperation.agreement.Pilot;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who pilots a charter: a function at one of the parties.
 *
 * @param party code of the party
 */
public record PilotPart(
        @NotBlank @Size(max = 40) String party,
        @NotBlank @Size(max = 200) String function,
        @NotBlank @Size(max = 2000) String missions) {

    static PilotPart of(Pilot pilot) {
        return new PilotPart(pilot.party(), pilot.function(), pilot.missions());
    }

    Pilot toPilot() {
        return new Pilot(party, function.strip(), missions.strip());
    }
}
