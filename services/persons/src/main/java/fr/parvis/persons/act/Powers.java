package fr.parvis.persons.act;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** The powers of representation recorded for a person. */
public interface Powers {

    Uni<Void> add(UUID personId, Power power, PowerProof proof);

    Uni<List<Power>> of(UUID personId);

    /**
     * What a power rests on.
     *
     * @param representativeName encrypted at rest
     * @param scanSha256 of the judgment or the signed power
     */
    record PowerProof(String representativeName, String scanSha256) {}
}
