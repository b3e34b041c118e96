package fr.parvis.facilitation.datakey;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.web.keys.WrappedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The persons' keys follow each new epoch. */
@ApplicationScoped
final class WrappedPersonKeys {

    @Produces
    @Singleton
    WrappedRows rows(DataKeys keys) {
        return new WrappedRows("person_key", "person", "uuid", keys::rewrap);
    }
}
