package fr.parvis.supervision.staff;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who may be named as a line manager: an account that came here itself, with the role of a manager of this side, and declared to hold no
 * function on the offer side (IND-EP-07).
 *
 * @param account subject of that account
 * @param siren of her employer
 * @param sharedEmployer that employer also employs the team of a Communauté 360 (IND-EP-13)
 * @param declaredOn day of her last declaration
 */
public record LineManager(String account, String siren, boolean sharedEmployer, LocalDate declaredOn) {

    /**
     * Takes her declaration.
     *
     * @param offerFunction she works for the offer side as well
     * @param entered the organisations of the antenna
     */
    public static LineManager declare(
            String account, String siren, boolean offerFunction, List<Organisation> entered, LocalDate today) {
        if (offerFunction) {
            throw Problems.refused(StaffProblem.MANAGER_ON_OFFER_SIDE, "offerFunction", "no-offer-function");
        }
        return new LineManager(account, siren, Employment.require(siren, entered), today);
    }
}
