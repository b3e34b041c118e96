package fr.parvis.indicators.publication.persistence;

import fr.parvis.indicators.publication.MaskingSecret;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** The secret from the database, where the migration made it. */
@ApplicationScoped
final class HibernateMaskingSecret implements MaskingSecret {

    @Override
    public Uni<byte[]> read() {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select secret from masking_secret", byte[].class)
                        .getSingleResult());
    }
}
