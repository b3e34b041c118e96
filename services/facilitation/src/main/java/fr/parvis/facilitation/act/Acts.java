package fr.parvis.facilitation.act;

import fr.parvis.facilitation.person.PersonReference;
import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of acts, kept by persons. */
public interface Acts {

    /**
     * Has the act verified and kept before anything follows from it; the answer is its id. The same request, repeated, is kept once.
     *
     * @throws fr.parvis.facilitation.refusal.RefusedByPersons when the register refuses it, for instance because its evidence is missing
     * @throws fr.parvis.commons.web.problem.ProblemException when nobody answers in time: then nothing was done
     */
    Uni<UUID> keep(ActSubject subject, Act act);

    /**
     * What an act is about.
     *
     * @param object the handle, id or account subject of the thing decided on
     * @param answer null where it answers no question
     */
    record ActSubject(
            PersonReference person,
            Matter matter,
            String object,
            @Nullable ActAnswer answer) {}
}
