package fr.parvis.supervision.staff;

import fr.parvis.commons.web.problem.Problems;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.OrganisationPart;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whom the staff of the carrier may be employed by: the carrier or an employer of facilitators (GOV-01). */
public final class Employment {

    private Employment() {}

    /**
     * Refuses an employer that is not entered, or that stands behind a Communauté 360 only.
     *
     * @return true when it stands behind a Communauté 360 as well (IND-EP-13)
     */
    public static boolean require(String siren, List<Organisation> entered) {
        Set<OrganisationPart> parts = EnumSet.noneOf(OrganisationPart.class);
        entered.stream()
                .filter(known -> known.employer().siren().equals(siren))
                .forEach(known -> parts.add(known.part()));
        boolean shared = parts.remove(OrganisationPart.COMMUNITY_360);
        if (!parts.isEmpty()) {
            return shared;
        }
        throw shared
                ? Problems.refused(StaffProblem.MANAGER_ON_OFFER_SIDE, "siren", OrganisationPart.COMMUNITY_360.rule())
                : Problems.refused(StaffProblem.EMPLOYER_NOT_ENTERED, "siren", "carrier-or-employer");
    }
}
