package fr.parvis.facilitation.interview.usecase;

import fr.parvis.commons.web.problem.ProblemException;
import fr.parvis.facilitation.interview.Interview;
import fr.parvis.facilitation.refusal.FacilitationProblem;
import java.util.List;
import java.util.Map;

/** What an interview does not allow as it stands. */
final class InterviewRefusal {

    private InterviewRefusal() {}

    /** 409 naming the state the interview is in. */
    static ProblemException of(Interview interview) {
        return new ProblemException(
                FacilitationProblem.INTERVIEW_STATE, Map.of("state", interview.state()), List.of(), null);
    }
}
