package fr.parvis.supervision.supervisor;

import fr.parvis.commons.web.problem.FieldError;
import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.supervision.organisation.Employer;
import fr.parvis.supervision.organisation.Organisation;
import fr.parvis.supervision.organisation.OrganisationPart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Who may not employ a supervisor: the carrier, an employer of facilitators, a Communauté 360 (SUP-03, IND-EP-19). */
public final class Independence {

    private Independence() {}

    /**
     * Refuses an employer that has a part in the antenna, naming each. While a part has nobody entered the rule cannot be judged, and what
     * cannot be judged is refused.
     */
    public static void require(Employer employer, List<Organisation> entered) {
        FieldError[] unknown = Arrays.stream(OrganisationPart.values())
                .filter(part -> entered.stream().noneMatch(known -> known.part() == part))
                .map(part -> FieldError.of("organisations", "part-not-entered", Map.of("part", part)))
                .toArray(FieldError[]::new);
        if (unknown.length > 0) {
            throw new ProblemException(SupervisorProblem.INDEPENDENCE_NOT_KNOWN, unknown);
        }
        FieldError[] same = entered.stream()
                .filter(known -> known.employer().isSameAs(employer))
                .map(known -> FieldError.of("employer.siren", known.part().rule()))
                .toArray(FieldError[]::new);
        if (same.length > 0) {
            throw new ProblemException(SupervisorProblem.SUPERVISOR_NOT_INDEPENDENT, same);
        }
    }
}
