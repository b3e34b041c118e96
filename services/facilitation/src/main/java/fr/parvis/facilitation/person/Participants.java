package fr.parvis.facilitation.person;

import io.smallrye.mutiny.Uni;

/** Finds out who is asking in the request being handled. */
public interface Participants {

    /**
     * The caller; for an account with role PERSON persons is asked whose it is.
     *
     * @throws fr.parvis.commons.web.problem.ProblemException when persons does not answer in time: then nobody is anybody
     */
    Uni<Participant> current();
}
