package fr.parvis.persons.filekey;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.web.keys.WrappedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The keys of files follow each new epoch; those of signals stand in the same table. */
@ApplicationScoped
final class WrappedFileKeys {

    @Produces
    @Singleton
    WrappedRows rows(DataKeys keys) {
        return new WrappedRows("data_key", "reference", "uuid", keys::rewrap);
    }
}
