package fr.parvis.facilitation.employerorder.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.web.keys.WrappedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The keys of reports follow each new epoch. */
@ApplicationScoped
final class WrappedOrderKeys {

    @Produces
    @Singleton
    WrappedRows orderRows(DataKeys keys) {
        return new WrappedRows("employer_order", "id", "uuid", keys::rewrap);
    }
}
