package fr.parvis.indicators.publication;

import fr.parvis.indicators.period.Period;

/** A refusal to publish, with its reason. */
public final class PublicationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final PublicationProblem problem;

    PublicationException(PublicationProblem problem, Period period) {
        super(problem + " " + period);
        this.problem = problem;
    }

    public PublicationProblem problem() {
        return problem;
    }
}
