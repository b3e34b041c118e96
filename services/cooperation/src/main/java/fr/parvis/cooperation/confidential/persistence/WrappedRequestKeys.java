package fr.parvis.cooperation.confidential.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.web.keys.WrappedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The requests' keys follow each new epoch. */
@ApplicationScoped
final class WrappedRequestKeys {

    @Produces
    @Singleton
    WrappedRows rows(DataKeys keys) {
        return new WrappedRows("data_key", "handle", "uuid", keys::rewrap);
    }
}
