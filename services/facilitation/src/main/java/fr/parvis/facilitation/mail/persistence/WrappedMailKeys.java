package fr.parvis.facilitation.mail.persistence;

import fr.parvis.commons.crypto.DataKeys;
import fr.parvis.commons.web.keys.WrappedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The keys of addresses follow each new epoch. */
@ApplicationScoped
final class WrappedMailKeys {

    @Produces
    @Singleton
    WrappedRows mailRows(DataKeys keys) {
        return new WrappedRows("mail_wish", "facilitator", "varchar", keys::rewrap);
    }
}
