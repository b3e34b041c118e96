package fr.parvis.supervision.staff.rest;

import fr.parvis.supervision.staff.LineManager;
import java.time.LocalDate;

/**
 * A declared line manager.
 *
 * @param account subject of her account; no name
 * @param sharedEmployer her employer also employs the team of a Communauté 360
 */
public record LineManagerResponse(String account, String siren, boolean sharedEmployer, LocalDate declaredOn) {

    static LineManagerResponse of(LineManager manager) {
        return new LineManagerResponse(
                manager.account(), manager.siren(), manager.sharedEmployer(), manager.declaredOn());
    }
}
